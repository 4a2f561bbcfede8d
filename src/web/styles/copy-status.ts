/** The line about the copy: quiet, and amber once the copy is old. */
export const COPY_STATUS_STYLE = `
.copy-status { margin: 1rem 0; padding: .5rem .75rem; border-inline-start: .25rem solid currentColor; font-size: .875rem; }
.copy-status p { margin: 0 0 .25rem; }
.copy-status.old { color: #5c3d00; background: #ffecb3; border-color: #b26a00; }
`;
