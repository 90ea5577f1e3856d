import { Component, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { RouteErrorPage } from './route-error.page';

interface BoundaryProps {
  readonly place: string;
  readonly children: ReactNode;
}

/** Catches what breaks below it, until another page is asked for. React catches with classes only. */
class Boundary extends Component<BoundaryProps, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError(): { readonly hasBroken: boolean } {
    return { hasBroken: true };
  }

  override componentDidUpdate({ place }: BoundaryProps): void {
    if (this.state.hasBroken && place !== this.props.place) this.setState({ hasBroken: false });
  }

  override render(): ReactNode {
    return this.state.hasBroken ? <RouteErrorPage /> : this.props.children;
  }
}

/** A page that breaks takes nothing with it: another address is another try. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const [pathname] = useLocation();
  const search = useSearch();
  return <Boundary place={pathname + search}>{children}</Boundary>;
}
