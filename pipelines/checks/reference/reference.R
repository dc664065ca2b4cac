# Reference values for src/statistics, from R and its recommended packages: Rscript pipelines/checks/reference/reference.R
suppressMessages({
	library(jsonlite)
	library(Epi)
	library(exactRankTests)
	library(survey)
})

target <- "src/statistics/reference"
version <- function(package) paste(package, packageVersion(package))
r <- paste("R", getRversion())
text <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA, na = "null", null = "null")

# One case a line, so that a change shows as one.
keep <- function(name, by, cases) {
	lines <- vapply(cases, function(case) {
		parts <- mapply(function(key, value) sprintf("\"%s\": %s", key, text(value)), names(case), case)
		sprintf("\t\t{ %s }", paste(parts, collapse = ", "))
	}, "")
	writeLines(c("{", sprintf("\t\"by\": \"%s\",", by), "\t\"cases\": [", paste(lines, collapse = ",\n"), "\t]", "}"),
		file.path(target, paste0(name, ".json")))
}
each <- function(rows, make) lapply(seq_len(nrow(rows)), function(i) do.call(make, as.list(rows[i, ])))

# Shares --------------------------------------------------------------------------------------------------------------

shares <- data.frame(
	count = c(0, 1, 0, 1, 2, 0, 5, 10, 15, 24, 25, 7, 36, 50, 72, 99, 100, 3, 250, 999, 12345, 0, 99999),
	n = c(1, 1, 2, 2, 2, 10, 10, 10, 25, 25, 25, 72, 72, 100, 100, 100, 100, 1000, 1000, 1000, 99999, 99999, 99999)
)
score <- function(count, n) suppressWarnings(prop.test(count, n, correct = FALSE)$conf.int)

keep("wilson", paste0(r, ", stats::prop.test without continuity correction"), each(shares, function(count, n) {
	bounds <- score(count, n)
	list(count = count, n = n, low = bounds[1], high = bounds[2])
}))
keep("clopper-pearson", paste0(r, ", stats::binom.test"), each(shares, function(count, n) {
	bounds <- binom.test(count, n)$conf.int
	list(count = count, n = n, low = bounds[1], high = bounds[2])
}))

two <- data.frame(
	a = c(56, 9, 6, 5, 0, 0, 10, 10, 7, 1, 0, 2, 1, 25, 0, 12, 13, 30, 300, 999),
	m = c(70, 10, 7, 56, 10, 10, 10, 10, 34, 1, 1, 2, 2, 25, 25, 25, 25, 60, 1000, 99999),
	b = c(48, 3, 2, 0, 0, 0, 0, 0, 1, 0, 1, 2, 2, 25, 25, 13, 12, 40, 290, 1100),
	n = c(80, 10, 7, 29, 20, 10, 20, 10, 34, 1, 1, 2, 2, 25, 25, 25, 25, 60, 1000, 99998)
)
keep("newcombe-difference", paste0(r, ", ", version("Epi"), "::ci.pd"), each(two, function(a, m, b, n) {
	bounds <- ci.pd(a, b, m - a, n - b, print = FALSE)
	list(a = a, m = m, b = b, n = n, low = bounds[6], high = bounds[7])
}))

# The ratio at which Newcombe's interval of p - ratio * q touches zero, found by search and not by the formula.
touches <- function(a, m, b, n, upper) {
	p <- a / m
	q <- b / n
	one <- score(a, m)
	other <- score(b, n)
	gap <- function(ratio) {
		if (upper) p - ratio * q + sqrt((one[2] - p)^2 + ratio^2 * (q - other[1])^2)
		else p - ratio * q - sqrt((p - one[1])^2 + ratio^2 * (other[2] - q)^2)
	}
	if (!upper && a == 0) return(0)
	edge <- if (upper) c(p / q, 1e6) else c(0, p / q)
	if (gap(edge[if (upper) 1 else 2]) == 0) return(p / q)
	uniroot(gap, edge, tol = 1e-14, maxiter = 10000)$root
}
keep("share-ratio", paste0(r, ", stats::prop.test and stats::uniroot"), each(two[two$b > 0, ], function(a, m, b, n) {
	list(a = a, m = m, b = b, n = n, ratio = (a / m) / (b / n),
		low = touches(a, m, b, n, FALSE), high = touches(a, m, b, n, TRUE))
}))

# The correlation comes from the answers themselves, not from the table.
four <- data.frame(
	both = c(20, 59, 1, 0, 0, 5, 10, 0, 0, 1, 0, 0, 12, 3, 40, 200, 0, 2, 6, 25),
	gained = c(12, 6, 7, 1, 0, 0, 0, 10, 0, 0, 0, 2, 5, 9, 12, 90, 6, 4, 0, 0),
	lost = c(2, 16, 1, 0, 1, 0, 0, 10, 10, 0, 0, 0, 5, 1, 3, 60, 0, 4, 0, 0),
	neither = c(16, 80, 12, 0, 0, 5, 0, 0, 0, 0, 1, 0, 3, 12, 17, 650, 19, 2, 4, 0)
)
keep("newcombe-paired", paste0(r, ", stats::prop.test and stats::cor"), each(four, function(both, gained, lost, neither) {
	after <- rep(c(1, 1, 0, 0), c(both, gained, lost, neither))
	before <- rep(c(1, 0, 1, 0), c(both, gained, lost, neither))
	n <- length(after)
	p <- mean(after)
	q <- mean(before)
	one <- score(sum(after), n)
	other <- score(sum(before), n)
	flat <- sd(after) %in% c(0, NA) || sd(before) %in% c(0, NA)
	phi <- if (flat) 0 else cor(after, before)
	step <- if (flat) 0 else (n / 2) / sqrt(sum(after) * sum(1 - after) * sum(before) * sum(1 - before))
	if (phi > 0) phi <- max(0, phi - step)
	list(both = both, gained = gained, lost = lost, neither = neither,
		low = p - q - sqrt((p - one[1])^2 - 2 * phi * (p - one[1]) * (other[2] - q) + (other[2] - q)^2),
		high = p - q + sqrt((one[2] - p)^2 - 2 * phi * (one[2] - p) * (q - other[1]) + (q - other[1])^2))
}))

# Clusters of one to twenty units whose shares differ, and in the end some whose units are all alike.
set.seed(20200402)
clustered <- lapply(list(c(10, 3, 0.5), c(10, 16, 0.2), c(12, 16, 0.6), c(25, 1, 0.7), c(25, 16, 0.64), c(72, 16, 0.9), c(96, 14, 0.64), c(300, 5, 0.03)), function(shape) {
	sizes <- pmax(1, rbinom(shape[1], 20, shape[2] / 20))
	list(sizes = sizes, counts = rbinom(shape[1], sizes, rbeta(shape[1], shape[3] * 3, (1 - shape[3]) * 3)))
})
clustered <- c(clustered, list(
	list(sizes = rep(4, 20), counts = rep(c(0, 4), 10)),
	list(sizes = rep(1, 40), counts = rep(c(0, 1, 1, 1), 10)),
	list(sizes = 1:12, counts = c(rep(0, 11), 12))
))
keep("cluster-interval", paste0(r, ", ", version("survey"), "::svyciprop, method logit, ids of the clusters"), lapply(clustered, function(case) {
	units <- data.frame(
		cluster = rep(seq_along(case$sizes), case$sizes),
		value = unlist(Map(function(size, count) rep(c(1, 0), c(count, size - count)), case$sizes, case$counts))
	)
	design <- svydesign(ids = ~cluster, weights = ~1, data = units)
	bounds <- attr(svyciprop(~value, design, method = "logit", df = degf(design)), "ci")
	list(sizes = I(case$sizes), counts = I(case$counts), se = SE(svyratio(~value, ~I(value * 0 + 1), design))[1],
		low = unname(bounds[1]), high = unname(bounds[2]))
}))

changes <- data.frame(
	gained = c(0, 1, 0, 2, 5, 6, 0, 5, 6, 7, 8, 10, 3, 12, 20, 50, 100, 530, 1, 250),
	lost = c(1, 0, 2, 1, 0, 0, 6, 1, 1, 0, 1, 3, 10, 12, 11, 33, 130, 470, 99, 1)
)
keep("mcnemar", paste0(r, ", stats::binom.test"), each(changes, function(gained, lost) {
	list(gained = gained, lost = lost, p = binom.test(gained, gained + lost)$p.value)
}))

# Means ---------------------------------------------------------------------------------------------------------------

set.seed(20200401)
score_of <- function(n, steps = 10) round(pmin(5, pmax(1, rnorm(n, 3.2, 0.8))) * steps) / steps
samples <- c(
	list(c(1, 2), c(3, 5, 4), c(0, 0, 0, 1), c(-1, 1, -1, 1), c(1e6, 1e6 + 1, 1e6 + 2)),
	lapply(c(5, 10, 18, 25, 72, 100), score_of)
)
keep("t-interval", paste0(r, ", stats::t.test"), lapply(samples, function(values) {
	bounds <- t.test(values)$conf.int
	list(values = values, low = bounds[1], high = bounds[2])
}))

pairs <- list(c(1, 2), c(3, 5, 4), c(2, 2, 2), c(4, 4, 5), score_of(10), score_of(25), score_of(8, 1), score_of(72))
welch <- list()
for (i in seq_along(pairs)) for (j in seq_along(pairs)) if (i < j && sd(pairs[[i]]) + sd(pairs[[j]]) > 0) {
	a <- pairs[[i]]
	b <- pairs[[j]]
	bounds <- t.test(a, b)$conf.int
	moments <- function(v) list(n = length(v), mean = mean(v), sd = sd(v))
	welch[[length(welch) + 1]] <- list(a = moments(a), b = moments(b), low = bounds[1], high = bounds[2])
}
keep("welch", paste0(r, ", stats::t.test"), welch)

keep("detectable", paste0(r, ", stats::power.t.test, strict"), lapply(c(2:12, 15, 18, 20, 25, 30, 50, 72, 100, 150, 500, 1000), function(n) {
	list(n = n, dz = power.t.test(n = n, power = 0.8, sd = 1, type = "paired", strict = TRUE, tol = 1e-13)$delta)
}))

# Ranks and signs -----------------------------------------------------------------------------------------------------

differences <- c(
	list(1, -2, c(1, 2), c(-1, 2), c(1, -1), c(0, 1, 2), c(0, 0, -3), c(1, 1, 1, 1), c(1, 2, 3, 4, 5, 6), c(-6, 5, 4, 3, 2, 1)),
	lapply(c(5, 8, 10, 18, 25, 49), function(n) sample(c(-1, 1, 1), n, TRUE) * sample(1:200, n)),
	lapply(c(10, 18, 25, 49, 50, 72, 100), function(n) round(rnorm(n, 0.3, 0.8) * 10) / 10),
	lapply(c(50, 80), function(n) sample(c(-1, 1), n, TRUE) * sample(1:500, n))
)
keep("wilcoxon", paste0(r, ", stats::wilcox.test"), lapply(differences, function(d) {
	d9 <- round(d, 9)
	test <- suppressWarnings(wilcox.test(d9))
	ranks <- rank(abs(d9[d9 != 0]))
	minus <- sum(ranks[d9[d9 != 0] < 0])
	plus <- unname(test$statistic)
	list(differences = I(d9), plus = plus, minus = minus, r = (plus - minus) / sum(ranks), p = test$p.value)
}))

flips <- Filter(function(d) sum(abs(d) > 1e-9) <= 30 && abs(sum(d)) > 1e-9, differences)
flips <- c(flips, lapply(c(26, 28, 30), function(n) round(rnorm(n, 0.3, 0.8) * 10) / 10))
keep("sign-flip", paste0(r, ", ", version("exactRankTests"), "::perm.test, exact, of tenths"), lapply(flips, function(d) {
	tenths <- as.integer(round(d[abs(d) > 1e-9] * 10))
	list(differences = I(round(d, 9)), p = perm.test(tenths, exact = TRUE)$p.value)
}))

# Order, inequality, scores, who is missing ---------------------------------------------------------------------------

sets <- list(7, c(1, 2), c(3, 3, 3), c(0, 0, 0, 9), c(2, 2, 4, 4), 1:10, score_of(25), c(0, score_of(18)), c(0, 0, 5, 12.5, 40))
quantiles <- list()
for (values in sets) for (p in c(0, 0.025, 0.25, 0.5, 0.9, 1))
	quantiles[[length(quantiles) + 1]] <- list(values = I(sort(values)), p = p, quantile = unname(quantile(values, p, type = 7)))
keep("quantile", paste0(r, ", stats::quantile, type 7"), quantiles)

degrees <- c(sets, list(c(0, 0, 0, 0, 1), rep(0:5, c(9, 7, 4, 3, 1, 1)), rep(c(1, 7), c(900, 100)), rpois(72, 3)))
keep("gini", paste0(r, ", the mean absolute difference of all pairs over twice the mean"), lapply(degrees, function(values) {
	list(values = I(values), gini = mean(abs(outer(values, values, "-"))) / (2 * mean(values)))
}))

asked <- c(10, 10, 10, 10, 10, 6, 6, 6, 12, 12, 5, 5, 15, 15, 1, 1, 3)
open <- c(0, 2, 3, 10, 1, 1, 2, 0, 2, 3, 1, 2, 3, 4, 0, 1, 1)
keep("scale-score", paste0(r, ", base::mean without what is missing"), Map(function(n, missing) {
	values <- sample(1:5, n, TRUE)
	values[seq_len(missing)] <- NA
	reversed <- rep(c(FALSE, FALSE, TRUE), length.out = n)
	turned <- ifelse(reversed, 6 - values, values)
	enough <- missing < n && (n - missing) * 5 >= n * 4
	list(values = I(values), reversed = I(reversed), score = if (enough) mean(turned, na.rm = TRUE) else NA,
		prorated = enough && missing > 0)
}, asked, open))

keep("no-change", paste0(r, ", stats::t.test with zeros for those missing"), lapply(c(0, 1, 5, 10, 40), function(missing) {
	known <- round(rnorm(15, 0.4, 0.7) * 10) / 10
	values <- c(known, rep(0, missing))
	bounds <- t.test(values)$conf.int
	list(values = known, missing = missing, mean = mean(values), low = bounds[1], high = bounds[2])
}))

keep("standardised-difference", paste0(r, ", base::mean, stats::var"), lapply(welch, function(case) {
	c(case[c("a", "b")], list(difference = (case$a$mean - case$b$mean) / sqrt((case$a$sd^2 + case$b$sd^2) / 2)))
}))
