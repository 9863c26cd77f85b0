/** A wooden way-mark: a post with one arm that points onward and a stripe cut into it. */
export const Logo = () => (
  <svg class="wm-logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 34" width="28" height="34" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M3 1.5a2 2 0 0 1 2 2V4h13.2c.5 0 1 .2 1.4.6l5.6 5.2c.7.7.7 1.7 0 2.4l-5.6 5.2c-.4.4-.9.6-1.4.6H5v13a2 2 0 0 1-4 0v-27.5a2 2 0 0 1 2-2z" />
    <path class="wm-logo__stripe" d="M9 9.5h9v3H9z" />
  </svg>
)
