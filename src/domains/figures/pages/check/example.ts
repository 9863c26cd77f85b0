/** An invented paper with something wrong in most of its parts, for whoever wants to see what the check does. */
export const examplePaper = `Saltmarsh Improvement Board

10 March 2026

1.1 Timeliness of plans

Measure\tOctober 2025\tNovember 2025\tDecember 2025\tJanuary 2026
Number of plans issued\t34\t33\t25\t23
Number of these issued in 20 weeks\t22\t20\t11\t17
% in 20 weeks\t64.7%\t60.6%\t48.0%\t73.9%

In January 2026 there were 444 open assessments, with only 31 of these being out of time. The board met on Thursday 10 February 2026 to hear of it.

1.2 Referrals

Referrals of 2025/25\tNumber\t%
Number of children referred (overall)\t430\t100%
Number of children referred with no recorded SEN\t204\t47%
Number of children referred with SEN Support\t130\t30%
Number of children referred with a plan\t96\t23%

Referrals rose from 352 to 430, an increase of 87. At the end of January 2026 there were 33 cases over 20 weeks.

1.2 Scorecard

Indicator\tPolarity\t2024\t2025\tTarget\tRAG\tDOT
Absence of pupils with a plan (%)\tL\t8.2\t8.9\t7.7\tRED\t↓
Pupils with a plan not in education (%)\tL\t7.7\t6.1\t9.0\tGREEN\t↑
Attendance at reviews (%)\tH\t88.0\t93.0\t90.0\tAMBER\t↑
Plans reviewed in time (%)\tH\t61.0\t72.0\t70.0\tGREEN\t↑
`
