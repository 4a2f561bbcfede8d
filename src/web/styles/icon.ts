/** The sign of the service: the bars of a code on a label. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b3d66"/><path fill="#fff" d="M6 8h3v16H6zm5 0h2v16h-2zm4 0h4v16h-4zm6 0h2v16h-2zm4 0h2v16h-2z"/></svg>';
