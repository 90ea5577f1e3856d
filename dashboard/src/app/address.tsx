import { createContext, startTransition, use, useEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

interface Address {
  readonly pathname: string;
  readonly search: string;
}

const read = (): Address => ({ pathname: window.location.pathname, search: window.location.search });

const AddressContext = createContext<Address>({ pathname: '/', search: '' });
const useAddress = (): [string, typeof navigate] => [use(AddressContext).pathname, navigate];
const useAddressSearch = (): string => use(AddressContext).search;

/** What the router says on `window` when the address has changed. */
const CHANGES = ['popstate', 'pushState', 'replaceState'];

/**
 * The address as the pages see it. The router's own hook draws a change at once, whatever it takes; here a press is answered
 * first, and the page that is left stays until the next one can be drawn.
 */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => {
      startTransition(() => {
        setAddress((previous) => {
          const next = read();
          const isSame = next.pathname === previous.pathname && next.search === previous.search;
          return isSame ? previous : next;
        });
      });
    };
    follow();
    for (const change of CHANGES) window.addEventListener(change, follow);
    return () => {
      for (const change of CHANGES) window.removeEventListener(change, follow);
    };
  }, []);
  return (
    <AddressContext value={address}>
      <Router hook={useAddress} searchHook={useAddressSearch}>
        {children}
      </Router>
    </AddressContext>
  );
}
