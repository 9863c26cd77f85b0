type ProgressBarProps = {
  readonly id: string
  readonly label: string
  readonly done: number
  readonly total: number
  /** How far it is in words: "1,200 of 5,000 read". */
  readonly text: string
  /** Where script can hear how far it has come (server-sent events). */
  readonly url?: string | undefined
}

/** How far long work has come. Without script, the page shows it as it was when loaded. */
export const ProgressBar = ({ id, label, done, total, text, url }: ProgressBarProps) => (
  <div class="wm-progress" {...(url ? { 'data-progress-url': url } : {})}>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <progress class="wm-progress__bar" id={id} max={Math.max(total, 1)} value={done}>
      {text}
    </progress>
    <p class="wm-progress__text" role="status">
      {text}
    </p>
  </div>
)
