#ifndef RIDA_NUMERICS_H
#define RIDA_NUMERICS_H

// Probability distributions of Boost.Math for callers that can't see C++.
// No function throws: where a value doesn't exist, the answer is NaN.
// `_upper` is the complement of `_cdf`, computed without cancellation.

#ifdef __cplusplus
extern "C" {
#endif

double rida_normal_cdf(double x);
double rida_normal_upper(double x);
double rida_normal_quantile(double p);

double rida_t_cdf(double x, double df);
double rida_t_upper(double x, double df);
double rida_t_quantile(double p, double df);

double rida_chi_squared_cdf(double x, double df);
double rida_chi_squared_upper(double x, double df);
double rida_chi_squared_quantile(double p, double df);

double rida_f_cdf(double x, double df1, double df2);
double rida_f_upper(double x, double df1, double df2);
double rida_f_quantile(double p, double df1, double df2);

double rida_beta_cdf(double x, double a, double b);
double rida_beta_upper(double x, double a, double b);
double rida_beta_quantile(double p, double a, double b);

double rida_binomial_pdf(double x, double n, double p);
double rida_binomial_cdf(double x, double n, double p);
double rida_binomial_upper(double x, double n, double p);

// Owen's T function: the probability of X > h and 0 < Y < a X for independent normal X, Y.
double rida_owens_t(double h, double a);

// gamma(x) / gamma(x + delta)
double rida_gamma_ratio(double x, double delta);

#ifdef __cplusplus
}
#endif

#endif
