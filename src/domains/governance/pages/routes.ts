import type { WaymarkRoute } from '../../identity/index.ts'
import { postAgenda, showAgenda } from './agenda/page.tsx'
import { postAttendance, showAttendance } from './attendance/page.tsx'
import { showBoard } from './board/page.tsx'
import { showBoards } from './boards/page.tsx'
import { postEndBoard, postEndLine } from './change-board/end.ts'
import { postLine, postMember, postTerms, showChangeBoard } from './change-board/page.tsx'
import { postEditPaper, showEditPaper } from './edit-paper/page.tsx'
import { postEntry, showEntry } from './entry/page.tsx'
import { postPublishPlan, sendForwardPlan, showForwardPlan } from './forward-plan/page.tsx'
import { showForwardPlans } from './forward-plans/page.tsx'
import { sendIssuedFile, showIssue } from './issue/page.tsx'
import { postAgreeMinutes, postCancelMeeting, postPublishAgenda, showMeeting } from './meeting/page.tsx'
import { postAction, postNewAction, showAction, showNewAction } from './meeting-action/page.tsx'
import { postHandOver, showHandOver } from './hand-over/page.tsx'
import { postEndMember, postKeepMember, postLinkMember, showMember } from './member/page.tsx'
import { postMinutes, showMinutes } from './minutes/page.tsx'
import { postNewBoard, showNewBoard } from './new-board/page.tsx'
import { postNewMeeting, showNewMeeting } from './new-meeting/page.tsx'
import { postNewPaper, showNewPaper } from './new-paper/page.tsx'
import { postOneToOne, showOneToOnes } from './one-to-ones/page.tsx'
import { postCheck, postIssue, postRevise, postWithdrawPaper, showPaper } from './paper/page.tsx'
import { showPapers } from './papers/page.tsx'
import { postFigure, postTakeFigure, showFigures } from './paper-figures/page.tsx'
import { postPublish, postWithdraw, showPublish } from './publish/page.tsx'
import { sendPublishedFile, showPublicPlan, showPublished, showPublishedBy, showPublishedPaper } from './published/page.tsx'
import { postLinkAction, postUnlinkAction, showLinkActions } from './link-actions/page.tsx'
import { postRecommendation, showRecommendation } from './recommendation/page.tsx'
import { sendRecommendations, showRecommendations } from './recommendations/page.tsx'
import { postCloseFocus, postFeedback, showVisit } from './visit/page.tsx'
import { postNewVisit, showNewVisit, showVisits } from './visits/page.tsx'
import { postSetting, showSetting } from './setting/page.tsx'
import { postSettings, showSettings } from './settings/page.tsx'
import { postWorkItem, sendWorkProgramme, showWorkItem, showWorkProgramme } from './work-programme/page.tsx'
import { showWorkProgrammes } from './work-programmes/page.tsx'
import { sendWorkbook, showWorkbook } from './workbook/page.tsx'
import { showWorkbooks } from './workbooks/page.tsx'
import { receiveWorkbook } from './workbooks/receive.ts'

export const governanceRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/boards', permission: 'see-programme', audit: 'boards.listed', handler: showBoards },
  { method: 'GET',  path: '/boards/new', permission: 'serve-committees', audit: 'board.adding', handler: showNewBoard },
  { method: 'POST', path: '/boards/new', permission: 'serve-committees', audit: 'board.added', handler: postNewBoard },
  { method: 'GET',  path: '/boards/settings', permission: 'serve-committees', audit: 'committee-settings.shown', handler: showSettings },
  { method: 'POST', path: '/boards/settings', permission: 'serve-committees', audit: 'committee-settings.set', handler: postSettings },
  { method: 'GET',  path: '/boards/settings/:setting', permission: 'serve-committees', audit: 'committee-setting.taking-back', handler: showSetting },
  { method: 'POST', path: '/boards/settings/:setting', permission: 'serve-committees', audit: 'committee-setting.taken-back', handler: postSetting },
  { method: 'GET',  path: '/boards/:board', permission: 'see-programme', audit: 'board.viewed', handler: showBoard },
  { method: 'GET',  path: '/boards/:board/change', permission: 'serve-committees', audit: 'board.changing', handler: showChangeBoard },
  { method: 'POST', path: '/boards/:board/members', permission: 'serve-committees', audit: 'board.member-added', handler: postMember },
  { method: 'POST', path: '/boards/:board/members/end', permission: 'serve-committees', audit: 'board.member-ended', handler: postEndMember },
  { method: 'GET',  path: '/boards/:board/members/:member', permission: 'serve-committees', audit: 'board.member-changing', handler: showMember },
  { method: 'POST', path: '/boards/:board/members/stay', permission: 'serve-committees', audit: 'board.member-kept', handler: postKeepMember },
  { method: 'POST', path: '/boards/:board/members/person', permission: 'serve-committees', audit: 'board.member-linked', handler: postLinkMember },
  { method: 'POST', path: '/boards/:board/lines/end', permission: 'serve-committees', audit: 'board.line-ended', handler: postEndLine },
  { method: 'POST', path: '/boards/:board/end', permission: 'serve-committees', audit: 'board.ended', handler: postEndBoard },
  { method: 'GET',  path: '/boards/:board/recommendations', permission: 'serve-committees', audit: 'recommendations.handing-over', handler: showHandOver },
  { method: 'POST', path: '/boards/:board/recommendations', permission: 'serve-committees', audit: 'recommendations.handed-over', handler: postHandOver },
  { method: 'POST', path: '/boards/:board/lines', permission: 'serve-committees', audit: 'board.line-added', handler: postLine },
  { method: 'POST', path: '/boards/:board/terms', permission: 'serve-committees', audit: 'board.terms-agreed', handler: postTerms },
  { method: 'GET',  path: '/boards/:board/meetings/new', permission: 'serve-committees', audit: 'meeting.planning', handler: showNewMeeting },
  { method: 'POST', path: '/boards/:board/meetings/new', permission: 'serve-committees', audit: 'meeting.planned', handler: postNewMeeting },
  { method: 'GET',  path: '/meetings/:meeting', permission: 'see-programme', audit: 'meeting.viewed', handler: showMeeting },
  { method: 'GET',  path: '/meetings/:meeting/agenda', permission: 'serve-committees', audit: 'agenda.changing', handler: showAgenda },
  { method: 'POST', path: '/meetings/:meeting/agenda', permission: 'serve-committees', audit: 'agenda.changed', handler: postAgenda },
  { method: 'POST', path: '/meetings/:meeting/agenda/publish', permission: 'serve-committees', audit: 'agenda.published', handler: postPublishAgenda },
  { method: 'POST', path: '/meetings/:meeting/cancel', permission: 'serve-committees', audit: 'meeting.cancelled', handler: postCancelMeeting },
  { method: 'GET',  path: '/meetings/:meeting/attendance', permission: 'serve-committees', audit: 'attendance.recording', handler: showAttendance },
  { method: 'POST', path: '/meetings/:meeting/attendance', permission: 'serve-committees', audit: 'attendance.recorded', handler: postAttendance },
  { method: 'GET',  path: '/meetings/:meeting/minutes', permission: 'serve-committees', audit: 'minutes.recording', handler: showMinutes },
  { method: 'POST', path: '/meetings/:meeting/minutes', permission: 'serve-committees', audit: 'minutes.recorded', handler: postMinutes },
  { method: 'POST', path: '/meetings/:meeting/minutes/agree', permission: 'serve-committees', audit: 'minutes.agreed', handler: postAgreeMinutes },
  { method: 'GET',  path: '/meetings/:meeting/actions', permission: 'serve-committees', audit: 'meeting-action.recording', handler: showNewAction },
  { method: 'POST', path: '/meetings/:meeting/actions', permission: 'serve-committees', audit: 'meeting-action.recorded', handler: postNewAction },
  { method: 'GET',  path: '/meeting-actions/:meetingAction', permission: 'see-programme', audit: 'meeting-action.viewed', handler: showAction },
  { method: 'POST', path: '/meeting-actions/:meetingAction', permission: 'update-actions', audit: 'meeting-action.finished', handler: postAction },
  { method: 'GET',  path: '/recommendations', permission: 'see-programme', audit: 'recommendations.listed', handler: showRecommendations },
  { method: 'GET',  path: '/recommendations/file/:format', permission: 'see-programme', audit: 'recommendations.downloaded', handler: sendRecommendations },
  { method: 'GET',  path: '/recommendations/:recommendation', permission: 'see-programme', audit: 'recommendation.viewed', handler: showRecommendation },
  { method: 'POST', path: '/recommendations/:recommendation', permission: 'see-programme', audit: 'recommendation.moved', handler: postRecommendation },
  { method: 'GET',  path: '/recommendations/:recommendation/actions', permission: 'update-actions', audit: 'recommendation.linking', handler: showLinkActions },
  { method: 'POST', path: '/recommendations/:recommendation/actions', permission: 'update-actions', audit: 'recommendation.linked', handler: postLinkAction },
  { method: 'POST', path: '/recommendations/:recommendation/actions/end', permission: 'update-actions', audit: 'recommendation.unlinked', handler: postUnlinkAction },
  { method: 'GET',  path: '/work-programmes', permission: 'see-programme', audit: 'work-programmes.listed', handler: showWorkProgrammes },
  { method: 'GET',  path: '/work-programmes/:programme', permission: 'see-programme', audit: 'work-programme.viewed', handler: showWorkProgramme },
  { method: 'GET',  path: '/work-programmes/:programme/xlsx', permission: 'see-programme', audit: 'work-programme.downloaded', handler: sendWorkProgramme },
  { method: 'GET',  path: '/work-programmes/:programme/items/:item', permission: 'serve-committees', audit: 'work-item.changing', handler: showWorkItem },
  { method: 'POST', path: '/work-programmes/:programme/items/:item', permission: 'serve-committees', audit: 'work-item.changed', handler: postWorkItem },
  { method: 'GET',  path: '/forward-plans', permission: 'see-programme', audit: 'forward-plans.listed', handler: showForwardPlans },
  { method: 'GET',  path: '/forward-plans/:plan', permission: 'see-programme', audit: 'forward-plan.viewed', handler: showForwardPlan },
  { method: 'GET',  path: '/forward-plans/:plan/xlsx', permission: 'see-programme', audit: 'forward-plan.downloaded', handler: sendForwardPlan },
  { method: 'POST', path: '/forward-plans/:plan/publish', permission: 'serve-committees', audit: 'forward-plan.published', handler: postPublishPlan },
  { method: 'GET',  path: '/forward-plans/:plan/items/new', permission: 'serve-committees', audit: 'forward-item.adding', handler: showEntry },
  { method: 'POST', path: '/forward-plans/:plan/items/new', permission: 'serve-committees', audit: 'forward-item.added', handler: postEntry },
  { method: 'GET',  path: '/forward-plans/:plan/items/:entry', permission: 'serve-committees', audit: 'forward-item.changing', handler: showEntry },
  { method: 'POST', path: '/forward-plans/:plan/items/:entry', permission: 'serve-committees', audit: 'forward-item.changed', handler: postEntry },
  { method: 'GET',  path: '/papers', permission: 'see-programme', audit: 'papers.listed', handler: showPapers },
  { method: 'GET',  path: '/papers/new', permission: 'write-papers', audit: 'paper.drafting', handler: showNewPaper },
  { method: 'POST', path: '/papers/new', permission: 'write-papers', audit: 'paper.drafted', handler: postNewPaper },
  { method: 'GET',  path: '/papers/:paper', permission: 'see-programme', audit: 'paper.viewed', handler: showPaper },
  { method: 'GET',  path: '/papers/:paper/edit', permission: 'write-papers', audit: 'paper.editing', handler: showEditPaper },
  { method: 'POST', path: '/papers/:paper/edit', permission: 'write-papers', audit: 'paper.edited', handler: postEditPaper },
  { method: 'GET',  path: '/papers/:paper/figures', permission: 'write-papers', audit: 'paper.choosing-figures', handler: showFigures },
  { method: 'POST', path: '/papers/:paper/figures', permission: 'write-papers', audit: 'paper.figure-added', handler: postFigure },
  { method: 'POST', path: '/papers/:paper/figures/end', permission: 'write-papers', audit: 'paper.figure-taken', handler: postTakeFigure },
  { method: 'POST', path: '/papers/:paper/check', permission: 'write-papers', audit: 'paper.figures-checked', handler: postCheck },
  { method: 'POST', path: '/papers/:paper/issue', permission: 'write-papers', audit: 'paper.issued', handler: postIssue },
  { method: 'POST', path: '/papers/:paper/revise', permission: 'write-papers', audit: 'paper.revised', handler: postRevise },
  { method: 'POST', path: '/papers/:paper/withdraw', permission: 'write-papers', audit: 'paper.withdrawn', handler: postWithdrawPaper },
  { method: 'GET',  path: '/papers/:paper/issues/:issue', permission: 'see-programme', audit: 'paper.compared', handler: showIssue },
  { method: 'GET',  path: '/papers/:paper/issues/:issue/:format', permission: 'see-programme', audit: 'paper.downloaded', handler: sendIssuedFile },
  { method: 'GET',  path: '/papers/:paper/publish', permission: 'serve-committees', audit: 'paper.publishing', handler: showPublish },
  { method: 'POST', path: '/papers/:paper/publish', permission: 'serve-committees', audit: 'paper.published', handler: postPublish },
  { method: 'POST', path: '/publications/:publication/withdraw', permission: 'serve-committees', audit: 'publication.withdrawn', handler: postWithdraw },
  { method: 'GET',  path: '/visits', permission: 'see-programme', audit: 'visits.listed', handler: showVisits },
  { method: 'GET',  path: '/visits/new', permission: 'run-programme', audit: 'visit.recording', handler: showNewVisit },
  { method: 'POST', path: '/visits/new', permission: 'run-programme', audit: 'visit.recorded', handler: postNewVisit },
  { method: 'GET',  path: '/visits/:visit', permission: 'see-programme', audit: 'visit.viewed', handler: showVisit },
  { method: 'POST', path: '/visits/:visit', permission: 'run-programme', audit: 'feedback.taken-up', handler: postFeedback },
  { method: 'POST', path: '/focus-areas/:focus/close', permission: 'run-programme', audit: 'focus-area.closed', handler: postCloseFocus },
  { method: 'GET',  path: '/one-to-ones', permission: 'run-programme', audit: 'one-to-ones.listed', handler: showOneToOnes },
  { method: 'POST', path: '/one-to-ones', permission: 'run-programme', audit: 'one-to-one.recorded', handler: postOneToOne },
  { method: 'GET',  path: '/committee-workbooks', permission: 'serve-committees', audit: 'workbooks.listed', handler: showWorkbooks },
  { method: 'POST', path: '/committee-workbooks/file', permission: 'serve-committees', audit: 'workbook.taken', stream: receiveWorkbook },
  { method: 'GET',  path: '/committee-workbooks/:load', permission: 'serve-committees', audit: 'workbook.viewed', handler: showWorkbook },
  { method: 'GET',  path: '/committee-workbooks/:load/xlsx', permission: 'serve-committees', audit: 'workbook.printed', handler: sendWorkbook },
  { method: 'GET',  path: '/published', permission: 'anyone', audit: 'published.areas', handler: showPublished },
  { method: 'GET',  path: '/published/:authority', permission: 'anyone', audit: 'published.listed', handler: showPublishedBy },
  { method: 'GET',  path: '/published/:authority/decisions-to-come', permission: 'anyone', audit: 'published.decisions', handler: showPublicPlan },
  { method: 'GET',  path: '/published/:authority/papers/:publication', permission: 'anyone', audit: 'published.read', handler: showPublishedPaper },
  { method: 'GET',  path: '/published/:authority/papers/:publication/:format', permission: 'anyone', audit: 'published.downloaded', handler: sendPublishedFile },
]
