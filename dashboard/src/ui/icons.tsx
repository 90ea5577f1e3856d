import type { ReactNode } from 'react';

export interface IconProps {
  /** Width and height in px. */
  readonly size?: number;
}

/** Drawn on 24 × 24 with one stroke in the colour of the text. An icon never stands for a word: it is hidden from readers. */
function icon(shape: ReactNode) {
  return function Icon({ size = 20 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        focusable="false"
        style={{ flex: 'none' }}
      >
        {shape}
      </svg>
    );
  };
}

export const DeskIcon = icon(
  <>
    <rect x="3" y="4" width="18" height="12" rx="2" />
    <path d="M8 20h8M12 16v4M7 9h6M7 12h9" />
  </>,
);
export const EmergencyIcon = icon(
  <>
    <path d="M12 3 2.5 20h19z" />
    <path d="M12 10v4M12 17.2v.1" />
  </>,
);
export const ReferIcon = icon(
  <>
    <path d="M4 12h13M13 7l5 5-5 5" />
    <path d="M4 6v12" />
  </>,
);
export const FolderIcon = icon(
  <path d="M3 6a1 1 0 0 1 1-1h5l2 2.5h9a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z" />,
);
export const ControlIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <circle cx="12" cy="12" r="4.5" />
    <path d="M12 12 18 6" />
  </>,
);
export const GapIcon = icon(
  <>
    <path d="M3 12h5M16 12h5" />
    <path d="M8 8v8M16 8v8" />
    <path d="M12 6v.1M12 12v.1M12 18v.1" />
  </>,
);
/** Two hands' ends of a baton: every handover in this application. */
export const BatonIcon = icon(
  <>
    <path d="M7 17 17 7" strokeWidth="4" />
    <circle cx="5" cy="19" r="1.6" />
    <circle cx="19" cy="5" r="1.6" />
  </>,
);
export const RuleIcon = icon(
  <>
    <path d="M4 6h9M4 12h6M4 18h9" />
    <path d="m15 11 2 2 4-4.5" />
  </>,
);
export const ChartIcon = icon(<path d="M4 20V4M4 20h16M9 16v-5M14 16V7M19 16v-8" />);
export const BellIcon = icon(
  <>
    <path d="M6 10a6 6 0 1 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7z" />
    <path d="M10 20.5a2.2 2.2 0 0 0 4 0" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </>,
);
export const MenuIcon = icon(<path d="M4 6h16M4 12h16M4 18h16" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7" />);
export const ChevronIcon = icon(<path d="m9 6 6 6-6 6" />);
export const PhoneIcon = icon(
  <path d="M6 3h3l1.6 5-2.2 1.6a12 12 0 0 0 6 6L16 13.4l5 1.6v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />,
);
export const PrintIcon = icon(
  <>
    <path d="M7 8V3h10v5M7 17H4V9h16v8h-3" />
    <rect x="7" y="14" width="10" height="7" />
  </>,
);
export const DownloadIcon = icon(<path d="M12 3v12M7 10.5l5 5 5-5M4 20.5h16" />);
export const FilterIcon = icon(<path d="M3 5h18M6.5 12h11M10 19h4" />);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3.5 2" />
  </>,
);
export const AgencyIcon = icon(<path d="M4 20V9l8-5 8 5v11M3 20h18M9 20v-6h6v6" />);
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
  </>,
);
export const MoonIcon = icon(<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" />);
export const HideIcon = icon(
  <>
    <path d="M3 3l18 18M10 5.3A10 10 0 0 1 22 12a14 14 0 0 1-2.4 3.3M6.6 6.8A13.5 13.5 0 0 0 2 12a10.5 10.5 0 0 0 15 5.2" />
    <path d="M9.8 9.8a3 3 0 0 0 4.3 4.3" />
  </>,
);
export const SignOutIcon = icon(<path d="M14 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M10 8l-4 4 4 4M6 12h9" />);
export const LanguageIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />
  </>,
);
export const HelpIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.8M12 17v.1" />
  </>,
);
