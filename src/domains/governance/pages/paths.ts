export const boardsPath = '/boards'
export const committeeSettingsPath = '/boards/settings'
export const settingPath = (setting: string) => `/boards/settings/${setting}`
export const newBoardPath = '/boards/new'
export const boardPath = (board: string) => `/boards/${board}`
export const changeBoardPath = (board: string) => `/boards/${board}/change`
export const addMemberPath = (board: string) => `/boards/${board}/members`
export const endMemberPath = (board: string) => `/boards/${board}/members/end`
export const memberPath = (board: string, member: string) => `/boards/${board}/members/${member}`
export const keepMemberPath = (board: string) => `/boards/${board}/members/stay`
export const handOverPath = (board: string) => `/boards/${board}/recommendations`
export const linkMemberPath = (board: string) => `/boards/${board}/members/person`
export const endBoardPath = (board: string) => `/boards/${board}/end`
export const endLinePath = (board: string) => `/boards/${board}/lines/end`
export const addLinePath = (board: string) => `/boards/${board}/lines`
export const addTermsPath = (board: string) => `/boards/${board}/terms`
export const newMeetingPath = (board: string) => `/boards/${board}/meetings/new`
export const meetingPath = (meeting: string) => `/meetings/${meeting}`
export const agendaPath = (meeting: string) => `/meetings/${meeting}/agenda`
export const cancelMeetingPath = (meeting: string) => `/meetings/${meeting}/cancel`
export const publishAgendaPath = (meeting: string) => `/meetings/${meeting}/agenda/publish`
export const attendancePath = (meeting: string) => `/meetings/${meeting}/attendance`
export const minutesPath = (meeting: string) => `/meetings/${meeting}/minutes`
export const agreeMinutesPath = (meeting: string) => `/meetings/${meeting}/minutes/agree`
export const meetingActionsPath = (meeting: string) => `/meetings/${meeting}/actions`
export const actionPath = (action: string) => `/meeting-actions/${action}`
export const recommendationsPath = '/recommendations'
export const recommendationsFilePath = (format: 'csv' | 'xlsx') => `/recommendations/file/${format}`
export const recommendationPath = (recommendation: string) => `/recommendations/${recommendation}`
export const linkActionsPath = (recommendation: string) => `/recommendations/${recommendation}/actions`
export const unlinkActionPath = (recommendation: string) => `/recommendations/${recommendation}/actions/end`
export const workProgrammesPath = '/work-programmes'
export const workProgrammePath = (programme: string) => `/work-programmes/${programme}`
export const workProgrammeFilePath = (programme: string) => `/work-programmes/${programme}/xlsx`
export const workItemPath = (programme: string, item: string) => `/work-programmes/${programme}/items/${item}`
export const forwardPlansPath = '/forward-plans'
export const forwardPlanPath = (plan: string) => `/forward-plans/${plan}`
export const forwardPlanFilePath = (plan: string) => `/forward-plans/${plan}/xlsx`
export const publishPlanPath = (plan: string) => `/forward-plans/${plan}/publish`
export const newEntryPath = (plan: string) => `/forward-plans/${plan}/items/new`
export const entryPath = (plan: string, entry: string) => `/forward-plans/${plan}/items/${entry}`
export const papersPath = '/papers'
export const newPaperPath = '/papers/new'
export const paperPath = (paper: string) => `/papers/${paper}`
export const editPaperPath = (paper: string) => `/papers/${paper}/edit`
export const paperFiguresPath = (paper: string) => `/papers/${paper}/figures`
export const takeFigurePath = (paper: string) => `/papers/${paper}/figures/end`
export const issuePaperPath = (paper: string) => `/papers/${paper}/issue`
export const checkPaperPath = (paper: string) => `/papers/${paper}/check`
export const withdrawPaperPath = (paper: string) => `/papers/${paper}/withdraw`
export const revisePaperPath = (paper: string) => `/papers/${paper}/revise`
export const issuePath = (paper: string, issue: string) => `/papers/${paper}/issues/${issue}`
export const issuedFilePath = (paper: string, issue: string, format: string) => `/papers/${paper}/issues/${issue}/${format}`
export const publishPaperPath = (paper: string) => `/papers/${paper}/publish`
export const withdrawPath = (publication: string) => `/publications/${publication}/withdraw`
export const visitsPath = '/visits'
export const newVisitPath = '/visits/new'
export const visitPath = (visit: string) => `/visits/${visit}`
export const closeFocusPath = (focus: string) => `/focus-areas/${focus}/close`
export const oneToOnesPath = '/one-to-ones'
export const workbooksPath = '/committee-workbooks'
export const receiveWorkbookPath = '/committee-workbooks/file'
export const workbookPath = (load: string) => `/committee-workbooks/${load}`
export const workbookFilePath = (load: string) => `/committee-workbooks/${load}/xlsx`
export const publishedPath = '/published'
export const publishedByPath = (authority: number) => `/published/${authority}`
export const publishedPaperPath = (authority: number, publication: string) => `/published/${authority}/papers/${publication}`
export const publishedFilePath = (authority: number, publication: string, format: string) => `/published/${authority}/papers/${publication}/${format}`
export const publicPlanPath = (authority: number) => `/published/${authority}/decisions-to-come`
