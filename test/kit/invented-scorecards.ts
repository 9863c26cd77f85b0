/** A scorecard of invented numbers, laid out as councils lay theirs out: three tables one above the other. */
export const inventedScorecard = `Monthly Indicators,Data Quality concern,Currently Reported,Polarity,Data Period,Apr-26,May-26,Jun-26,Jul-26,Aug-26,Latest Month (Sep-26),Trendline,DOT,Target 2026-27,RAG
Share of advice given within six weeks,,✓,H,M,61.5,58.0,63.2,70.4,71.0,72.5,,↑,75.0,AMBER
Share of advice given within six weeks - health,✓,✓,H,M,50.0,49.1,52.0,60.3,61.0,59.8,,↓,75.0,RED
Children waiting for a place,,✓,L,C,14,15,15,12,12,9,,↑,10,GREEN
Percentage of children who move school in the year,,✓,L,R12M,5.1,5.1,5.2,5.4,5.6,5.9,,,5.0,RED

Termly Indicators,Data Quality concern,Currently Reported,Polarity,Data Period,Autumn Term 25,Spring Term 26,Summer Term 26,DOT,Target 2026-27,RAG
Share of schools that sent their provision map,,,H,T,40,44,52,↑,60,RED

Annual Indicators,Data Quality concern,Currently Reported,Polarity,Data Period,2022-23,2023-24,Latest Year (provisional) 2024-25,Target 2024-25,RAG,Target 2025-26,Trendline,DOT,England 2024-25
Absence % - pupils with a plan,,✓,L,A,9.4,9.1,9.6,9.0,AMBER,8.8,,↓,9.2
Average reading score - SEN Support gap,,✓,L,A,12.0,11.5,11.5,11.6,AMBER,11.0,,↔,
`.replaceAll('\n', '\r\n')

/** A framework of invented indicators, all in words: targets, notes in brackets, figures to come. */
export const inventedFramework = `Indicator,Target,2026,Dir of Travel (Good is),2025,2024,Stat Neighbour,North West,England,Comments
Who we know,,,,,,,,,
Percentage of pupils with a plan,In line with comparators 4.0% - 4.6%,3.9% (2026),↑,3.7%,3.6%,4.2%,4.3%,4.4%,More children have plans than a year ago.
Number of plans we keep,,"2,410 (as of 30th Sep 26)",↑,"2,205",1980,,,,
What children achieve,,,,,,,,,
Early years,,,,,,,,,
Percentage at the expected level no identified SEN,75%,Not yet available for 2026 - Due Dec 2026,(Higher),72.0%,70.0%,,,74.0%,
Percentage at the expected level SEN Support,25%,Not yet available for 2026 - Due Dec 2026,(Higher),20.0%,19.0%,,,25.0%,
GAP - Percentage at the expected level - SEN Support,50% pts or lower,Not yet available for 2026 - Due Dec 2026,(Lower),52% pts,55% pts,,,49% pts,The gap is closing.
Attendance,,,,,,,,,
Suspensions - all pupils (%),To reduce to below 300,0.20 (41) (Academic year - as of 30th Sep 26),,1.60 (402),1.71,,1.50,1.40,
Suspensions - pupils with a plan (%),To reduce and be in line with pupils without SEN,0.05 (3) (Academic year - as of 30th Sep 26),,To be established,To be established,,,,
Complaints answered late,as few as we can,12,↓ (Lower),17,about twenty,,,,
`.replaceAll('\n', '\r\n')
