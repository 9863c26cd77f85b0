import { attributesOf, classNames, content } from './content.ts'
import type { TaskListOptions } from './options.generated.ts'
import { Tag } from './tag.tsx'

type Task = Exclude<TaskListOptions['items'][number], false | null | undefined | ''>

/** What there is to do and how far each task has come. */
export function TaskList(options: TaskListOptions) {
  const prefix = options.idPrefix || 'task-list'
  return (
    <ul class={classNames('govuk-task-list', options.classes)} {...attributesOf(options.attributes)}>
      {options.items.map((task, index) => task && <TaskRow task={task} id={`${prefix}-${index + 1}`} />)}
    </ul>
  )
}

function TaskRow({ task, id }: { readonly task: Task; readonly id: string }) {
  const { title, hint, status, href } = task
  const name = content(title.html, title.text)
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.classes)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={classNames(hint && `${id}-hint`, `${id}-status`)}
          >
            {name}
          </a>
        ) : (
          <div class={title.classes || undefined}>{name}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {content(hint.html, hint.text)}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', status.classes)} id={`${id}-status`}>
        {status.tag ? <Tag {...status.tag} /> : content(status.html, status.text)}
      </div>
    </li>
  )
}
