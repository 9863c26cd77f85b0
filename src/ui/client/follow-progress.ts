/** What the server says about long work, as JSON in each server-sent event. */
type Progress = {
  readonly done: number
  readonly total: number
  readonly text: string
  /** Where to go when the work is over; absent while it runs. */
  readonly finished?: string
}

/** Keeps a progress bar up to date, and opens the result when there is one. */
export function followProgress(element: HTMLElement): void {
  const bar = element.querySelector('progress')
  const words = element.querySelector('[role="status"]')
  const events = new EventSource(element.dataset['progressUrl'] ?? '')
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const progress = JSON.parse(data) as Progress
    if (bar) {
      bar.max = Math.max(progress.total, 1)
      bar.value = progress.done
    }
    if (words && words.textContent !== progress.text) words.textContent = progress.text
    if (progress.finished === undefined) return
    events.close()
    window.location.assign(progress.finished)
  })
}
