/*
 * HBVS+ under uncertainty in C: the peer of `npm run bench` and of `npm run check:peers`.
 *
 *   gcc -O3 -march=native -ffast-math -o hbvs hbvs.c -lm
 *
 * The bench case as in hbvs_numpy.py: independent lognormal inputs, columns of one shape and response taken together, powers in log space.
 * Draws: xoshiro256+ (Blackman and Vigna 2021) in eight lanes and the method of Box and Muller, which the compiler turns into vector code.
 *
 * Reads numbers on standard input: teams, columns, total, base budget of the wijkagenten, sd of inhabitants, sd of workload; minima,
 * inhabitants and wijkagenten shape of the teams; per column share, both elasticities and the shape. Then commands, a line each:
 *   time DRAWS SEED      "seconds secondsToDraw": draws, model and quantiles, as the product delivers them
 *   figures DRAWS SEED   per team "mean p5 p25 p50 p75 p95"
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TEAMS 512
#define COLUMNS 8
#define LANES 8
/* Draws at a time, a multiple of 2·LANES: -DBATCH=n, so that the compiler knows it. */
#ifndef BATCH
#define BATCH 256
#endif
#if BATCH % (2 * LANES) != 0
#error BATCH is no multiple of 2 * LANES
#endif

static int teams, columns;
static double total, base, sd_inhabitants, sd_workload;
static double minima[TEAMS], weight_norm[TEAMS], wijkagenten_shape[TEAMS];
static double share[COLUMNS], on_inhabitants[COLUMNS], on_workload[COLUMNS], shape[COLUMNS][TEAMS];
static const double P[5] = {0.05, 0.25, 0.5, 0.75, 0.95};

static uint64_t s0[LANES], s1[LANES], s2[LANES], s3[LANES];

static uint64_t splitmix(uint64_t *state) {
  uint64_t z = (*state += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static void seed_generator(uint64_t seed) {
  for (int lane = 0; lane < LANES; lane++) {
    s0[lane] = splitmix(&seed);
    s1[lane] = splitmix(&seed);
    s2[lane] = splitmix(&seed);
    s3[lane] = splitmix(&seed);
  }
}

/* n uniform numbers in (0, 1), n a multiple of LANES. */
static void uniforms(double *out, int n) {
  for (int i = 0; i < n; i += LANES) {
    for (int lane = 0; lane < LANES; lane++) {
      uint64_t result = s0[lane] + s3[lane], t = s1[lane] << 17;
      s2[lane] ^= s0[lane];
      s3[lane] ^= s1[lane];
      s1[lane] ^= s2[lane];
      s0[lane] ^= s3[lane];
      s2[lane] ^= t;
      s3[lane] = (s3[lane] << 45) | (s3[lane] >> 19);
      out[i + lane] = ((double)(int64_t)(result >> 12) + 0.5) * 0x1p-52;
    }
  }
}

/* BATCH normal numbers times sd. */
static void normals(double *out, double sd) {
  double u[BATCH];
  uniforms(u, BATCH);
  for (int i = 0; i < BATCH / 2; i++) {
    double radius = sd * sqrt(-2 * log(u[i])), angle = 6.283185307179586 * u[i + BATCH / 2];
    out[i] = radius * cos(angle);
    out[i + BATCH / 2] = radius * sin(angle);
  }
}

static double log_i[TEAMS][BATCH], log_w[TEAMS][BATCH], inhabitants[TEAMS][BATCH], driven[TEAMS][BATCH], fte[TEAMS][BATCH];

static void wijkagenten(const double *budget, double least) {
  for (int t = 0; t < teams; t++) for (int d = 0; d < BATCH; d++) fte[t][d] = minima[t];
  for (int d = 0; d < BATCH; d++) {
    if (budget[d] <= least) continue;
    double value[TEAMS];
    int free_teams[TEAMS], count = teams;
    double slope = 0;
    for (int t = 0; t < teams; t++) {
      value[t] = wijkagenten_shape[t] * inhabitants[t][d];
      free_teams[t] = t;
      slope += value[t];
    }
    double lambda = budget[d] / slope;
    for (;;) {
      int kept = 0;
      double kept_slope = 0, kept_minima = 0;
      for (int i = 0; i < count; i++) {
        int t = free_teams[i];
        if (lambda * value[t] < minima[t]) continue;
        free_teams[kept++] = t;
        kept_slope += value[t];
        kept_minima += minima[t];
      }
      if (kept == count || kept == 0) break;
      count = kept;
      lambda = (budget[d] - (least - kept_minima)) / kept_slope;
    }
    for (int i = 0; i < count; i++) {
      int t = free_teams[i];
      double cell = lambda * value[t];
      if (cell > minima[t]) fte[t][d] = cell;
    }
  }
}

static void batch(void) {
  double after[BATCH] = {0}, budget[BATCH], least = 0;
  for (int t = 0; t < teams; t++) normals(log_i[t], sd_inhabitants);
  for (int t = 0; t < teams; t++) normals(log_w[t], sd_workload);
  for (int t = 0; t < teams; t++) {
    least += minima[t];
    for (int d = 0; d < BATCH; d++) {
      inhabitants[t][d] = exp(log_i[t][d]);
      after[d] += weight_norm[t] * inhabitants[t][d];
    }
  }
  for (int d = 0; d < BATCH; d++) budget[d] = fmax(base * after[d], least);
  wijkagenten(budget, least);
  for (int c = 0; c < columns; c++) {
    double sum[BATCH] = {0}, scale[BATCH];
    double ei = on_inhabitants[c], ew = on_workload[c];
    for (int t = 0; t < teams; t++) {
      if (ei == 1 && ew == 0) for (int d = 0; d < BATCH; d++) driven[t][d] = inhabitants[t][d];
      else if (ei == 0.5 && ew == 0) for (int d = 0; d < BATCH; d++) driven[t][d] = sqrt(inhabitants[t][d]);
      else for (int d = 0; d < BATCH; d++) driven[t][d] = exp(ei * log_i[t][d] + ew * log_w[t][d]);
      for (int d = 0; d < BATCH; d++) {
        driven[t][d] *= shape[c][t];
        sum[d] += driven[t][d];
      }
    }
    for (int d = 0; d < BATCH; d++) scale[d] = (total - budget[d]) * share[c] / sum[d];
    for (int t = 0; t < teams; t++) for (int d = 0; d < BATCH; d++) fte[t][d] += driven[t][d] * scale[d];
  }
}

/* Value number k of a[low..high], with all lower ones before it. */
static double select_value(double *a, long low, long high, long k) {
  while (low < high) {
    double pivot = a[(low + high) / 2];
    long i = low, j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        double swap = a[i];
        a[i++] = a[j];
        a[j--] = swap;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return a[k];
}

/* Hazen: position n·p + ½, counted from 1. */
static double quantile(double *a, long n, double p) {
  double position = n * p - 0.5;
  long below = (long)floor(position);
  double low = select_value(a, 0, n - 1, below), high = low;
  if (below + 1 < n) {
    high = a[below + 1];
    for (long i = below + 2; i < n; i++) high = fmin(high, a[i]);
  }
  return low + (position - below) * (high - low);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void read_numbers(double *out, int n) {
  for (int i = 0; i < n; i++) if (scanf("%lf", &out[i]) != 1) exit(1);
}

/* Columns that have the same shape and elasticities move together. */
static void merge(void) {
  int kept = 0;
  for (int c = 0; c < columns; c++) {
    int twin = -1;
    for (int k = 0; k < kept && twin < 0; k++) {
      double apart = fabs(on_inhabitants[k] - on_inhabitants[c]) + fabs(on_workload[k] - on_workload[c]);
      for (int t = 0; t < teams; t++) apart += fabs(shape[k][t] - shape[c][t]);
      if (apart < 1e-12) twin = k;
    }
    if (twin >= 0) {
      share[twin] += share[c];
      continue;
    }
    share[kept] = share[c];
    on_inhabitants[kept] = on_inhabitants[c];
    on_workload[kept] = on_workload[c];
    memmove(shape[kept], shape[c], sizeof shape[c]);
    kept++;
  }
  columns = kept;
}

int main(void) {
  double head[6], all = 0;
  read_numbers(head, 6);
  teams = (int)head[0];
  columns = (int)head[1];
  total = head[2];
  base = head[3];
  sd_inhabitants = head[4];
  sd_workload = head[5];
  if (teams > TEAMS || columns > COLUMNS) return 1;
  read_numbers(minima, teams);
  read_numbers(weight_norm, teams);
  for (int t = 0; t < teams; t++) all += weight_norm[t];
  for (int t = 0; t < teams; t++) weight_norm[t] /= all;
  read_numbers(wijkagenten_shape, teams);
  for (int c = 0; c < columns; c++) {
    read_numbers(&share[c], 1);
    read_numbers(&on_inhabitants[c], 1);
    read_numbers(&on_workload[c], 1);
    read_numbers(shape[c], teams);
  }
  merge();
  char task[16];
  long draws;
  unsigned long seed;
  while (scanf("%15s %ld %lu", task, &draws, &seed) == 3) {
    double *all_draws = malloc(sizeof(double) * teams * draws);
    double start = seconds(), drawn;
    seed_generator(seed);
    for (long from = 0; from < draws; from += BATCH) {
      batch();
      long size = draws - from < BATCH ? draws - from : BATCH;
      for (int t = 0; t < teams; t++) memcpy(all_draws + t * draws + from, fte[t], size * sizeof(double));
    }
    drawn = seconds();
    double mean[TEAMS], q[TEAMS][5];
    for (int t = 0; t < teams; t++) {
      double sum = 0, *own = all_draws + t * draws;
      for (long d = 0; d < draws; d++) sum += own[d];
      mean[t] = sum / draws;
      for (int p = 0; p < 5; p++) q[t][p] = quantile(own, draws, P[p]);
    }
    double end = seconds();
    if (strcmp(task, "time") == 0) printf("%.9f %.9f", end - start, drawn - start);
    else for (int t = 0; t < teams; t++) printf("%.12g %.12g %.12g %.12g %.12g %.12g ", mean[t], q[t][0], q[t][1], q[t][2], q[t][3], q[t][4]);
    printf("\n");
    fflush(stdout);
    free(all_draws);
  }
  return 0;
}
