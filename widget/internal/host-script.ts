// The organization a page was set up for: `data-organization` on the script tag. Never a global variable.
export const organizationOfPage = (): string =>
  document.querySelector<HTMLElement>('script[data-organization][src*="embed"]')?.dataset.organization ??
  new URLSearchParams(location.search).get('organization') ??
  '';
