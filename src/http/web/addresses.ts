/** Where the pages find what stands beside them. */
export const STYLE_ADDRESS = '/assets/page.css';
export const ICON_ADDRESS = '/assets/icon.svg';
