import fc from 'fast-check'

// A mutant that only a lucky draw kills would make the score a lottery: every run draws the same.
fc.configureGlobal({ seed: 2014 })
