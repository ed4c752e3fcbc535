// Command bench measures Callboard against its budgets and says for each
// whether it is kept. It runs the real program on data of its own, asks it over
// HTTP, and beside it, in the same run, a server that answers the same question
// with one SQL statement written by hand.
//
// Absolute times differ from machine to machine; ratios do not. It reads what
// processes use from /proc, so that it needs Linux.
package main
