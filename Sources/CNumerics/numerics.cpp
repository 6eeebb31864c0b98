#include "numerics.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/policies/policy.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/owens_t.hpp>
#include <cmath>
#include <limits>

namespace {

namespace bm = boost::math;
namespace bp = boost::math::policies;

// Errors are answers (NaN, infinity, zero), never exceptions. Boost's promotion
// to long double stays on: in double alone, the beta quantiles of shares among
// a thousand million answers have only eight right digits.
using Policy = bp::policy<
    bp::domain_error<bp::ignore_error>, bp::pole_error<bp::ignore_error>,
    bp::overflow_error<bp::ignore_error>, bp::underflow_error<bp::ignore_error>,
    bp::denorm_error<bp::ignore_error>, bp::evaluation_error<bp::ignore_error>,
    bp::rounding_error<bp::ignore_error>, bp::indeterminate_result_error<bp::ignore_error>>;

using Normal = bm::normal_distribution<double, Policy>;
using T = bm::students_t_distribution<double, Policy>;
using ChiSquared = bm::chi_squared_distribution<double, Policy>;
using F = bm::fisher_f_distribution<double, Policy>;
using Beta = bm::beta_distribution<double, Policy>;
using Binomial = bm::binomial_distribution<double, Policy>;

// A last guard: whatever the policies let through must not reach Swift.
template <typename Body>
double guarded(Body body) noexcept {
  try {
    return body();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

template <typename Distribution, typename... Parameters>
double cdf_of(double x, Parameters... parameters) noexcept {
  return guarded([&] { return bm::cdf(Distribution(parameters...), x); });
}

template <typename Distribution, typename... Parameters>
double upper_of(double x, Parameters... parameters) noexcept {
  return guarded([&] { return bm::cdf(bm::complement(Distribution(parameters...), x)); });
}

template <typename Distribution, typename... Parameters>
double quantile_of(double p, Parameters... parameters) noexcept {
  return guarded([&] { return bm::quantile(Distribution(parameters...), p); });
}

}  // namespace

double rida_normal_cdf(double x) { return cdf_of<Normal>(x, 0.0, 1.0); }
double rida_normal_upper(double x) { return upper_of<Normal>(x, 0.0, 1.0); }
double rida_normal_quantile(double p) { return quantile_of<Normal>(p, 0.0, 1.0); }

double rida_t_cdf(double x, double df) { return cdf_of<T>(x, df); }
double rida_t_upper(double x, double df) { return upper_of<T>(x, df); }
double rida_t_quantile(double p, double df) { return quantile_of<T>(p, df); }

double rida_chi_squared_cdf(double x, double df) { return cdf_of<ChiSquared>(x, df); }
double rida_chi_squared_upper(double x, double df) { return upper_of<ChiSquared>(x, df); }
double rida_chi_squared_quantile(double p, double df) { return quantile_of<ChiSquared>(p, df); }

double rida_f_cdf(double x, double df1, double df2) { return cdf_of<F>(x, df1, df2); }
double rida_f_upper(double x, double df1, double df2) { return upper_of<F>(x, df1, df2); }
double rida_f_quantile(double p, double df1, double df2) { return quantile_of<F>(p, df1, df2); }

double rida_beta_cdf(double x, double a, double b) { return cdf_of<Beta>(x, a, b); }
double rida_beta_upper(double x, double a, double b) { return upper_of<Beta>(x, a, b); }
double rida_beta_quantile(double p, double a, double b) { return quantile_of<Beta>(p, a, b); }

double rida_binomial_pdf(double x, double n, double p) {
  // Boost rounds 1 - p first: no success among many trials would lose digits.
  if (x == 0 && n >= 0 && p >= 0 && p < 1) return std::exp(n * std::log1p(-p));
  return guarded([&] { return bm::pdf(Binomial(n, p), x); });
}
double rida_binomial_cdf(double x, double n, double p) { return cdf_of<Binomial>(x, n, p); }
double rida_binomial_upper(double x, double n, double p) { return upper_of<Binomial>(x, n, p); }

double rida_owens_t(double h, double a) {
  return guarded([&] { return bm::owens_t(h, a, Policy()); });
}

double rida_gamma_ratio(double x, double delta) {
  return guarded([&] { return bm::tgamma_delta_ratio(x, delta, Policy()); });
}
