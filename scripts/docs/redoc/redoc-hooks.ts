/** The parts of Redoc's page that `browser/` and `page.css` rely on. `test/docs/site/redoc.site.ts` looks for each. */
export const redocHooks = {
  menu: ".menu-content",
  menuButton: '[data-testid="floating-button"]',
  menuLink: '[data-component-name="Menu/MenuItem"] > a',
  main: "#api-content",
  entry: '[data-item-kind="httpItem"]',
  middle: '[data-testid="middle-panel"]',
  right: '[data-testid="right-panel"]',
  markdown: '[data-component-name="Markdown/Markdown"]',
  colourSwitch: '[data-testid="color-mode-switcher"]',
  operationsList: '[data-testid="items-navigation-list"]',
  menuOpener: 'button[aria-haspopup="menu"]',
  menuItem: '[role="menu"] [role="menuitem"]',
  pageActions: '[data-testid="page-actions"]',
} as const;
