"""The rules, one module a family: dates, clock times, periods, relative dates, durations and repetitions."""
