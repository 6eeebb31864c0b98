import TestSupport
import Testing

@testable import Statistics

@Suite("Small dense matrices")
struct LinearAlgebraTests {
  private func positiveDefinite(
    _ order: Int, using generator: inout SeededGenerator
  ) -> SymmetricMatrix {
    let factor = (0..<order).map { _ in
      (0..<order + 2).map { _ in Double.random(in: -1...1, using: &generator) }
    }
    return SymmetricMatrix(order: order) { row, column in
      zip(factor[row], factor[column]).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  @Test(arguments: [0, 1, 2, 5, 12]) func solvesEquations(order: Int) throws {
    var generator = SeededGenerator(seed: UInt64(order))
    for _ in 0..<20 {
      let matrix = positiveDefinite(order, using: &generator)
      let x = (0..<order).map { _ in Double.random(in: -9...9, using: &generator) }
      let solved = try #require(Cholesky(matrix)).solve(matrix.times(x))
      for (got, wanted) in zip(solved, x) { #expect(agree(got, wanted, within: 1e-8)) }
    }
  }

  @Test func invertsDiagonals() throws {
    var matrix = SymmetricMatrix(order: 2) { $0 == $1 ? 1 : 0.5 }
    #expect(
      try #require(Cholesky(matrix)).inverseDiagonal.allSatisfy { agree($0, 4 / 3.0) })
    matrix[0, 1] = 1
    #expect(Cholesky(matrix) == nil)
    matrix[0, 1] = 2
    #expect(Cholesky(matrix) == nil)
    matrix[0, 0] = .nan
    #expect(Cholesky(matrix) == nil)
  }

  @Test func leavesOutDependentRows() {
    // The third row is the sum of the first two; any solution must give the right-hand side again.
    let rows: [[Double]] = [[2, 1, 3], [1, 3, 4], [3, 4, 7]]
    let matrix = SymmetricMatrix(order: 3) { rows[$0][$1] }
    let x = Cholesky(droppingDependentRowsOf: matrix).solve([5, 10, 15])
    #expect(x[2] == 0)
    for (got, wanted) in zip(matrix.times(x), [5.0, 10, 15]) { #expect(agree(got, wanted)) }
  }

  @Test(arguments: [0, 1, 2, 3, 7, 12]) func decomposes(order: Int) {
    var generator = SeededGenerator(seed: UInt64(order) + 40)
    let matrix = positiveDefinite(order, using: &generator)
    let eigen = SymmetricEigen(matrix)
    #expect(eigen.values == eigen.values.sorted(by: >))
    for (value, vector) in zip(eigen.values, eigen.vectors) {
      #expect(agree(vector.reduce(0) { $0 + $1 * $1 }, 1))
      for (got, wanted) in zip(matrix.times(vector), vector) {
        #expect(agree(got, value * wanted, within: 1e-11))
      }
    }
  }

  @Test func knowsEigenvalues() {
    let matrix = SymmetricMatrix(order: 3) { $0 == $1 ? 1 : 0.25 }
    for (got, wanted) in zip(SymmetricEigen(matrix).values, [1.5, 0.75, 0.75]) {
      #expect(agree(got, wanted))
    }
    let diagonal = SymmetricMatrix(order: 2) { $0 == $1 ? Double($0 + 1) : 0 }
    #expect(SymmetricEigen(diagonal).values == [2, 1])
  }
}
