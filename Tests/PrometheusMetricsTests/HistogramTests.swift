import Testing

@testable import PrometheusMetrics

@Suite("Histograms")
struct HistogramTests {
  private func cumulative(_ values: [Double], _ boundaries: [Double] = [0, 1, 5]) -> [UInt64] {
    var histogram = Histogram(boundaries: boundaries)
    for value in values { histogram.record(value) }
    return histogram.cumulativeCounts
  }

  @Test("A boundary belongs to the bucket that it ends")
  func inclusive() {
    #expect(cumulative([0]) == [1, 1, 1, 1])
    #expect(cumulative([0.000_1]) == [0, 1, 1, 1])
    #expect(cumulative([1]) == [0, 1, 1, 1])
    #expect(cumulative([1.000_1]) == [0, 0, 1, 1])
    #expect(cumulative([5]) == [0, 0, 1, 1])
    #expect(cumulative([5.1]) == [0, 0, 0, 1])
  }

  @Test("What is outside of all boundaries is counted")
  func outside() {
    #expect(cumulative([-3, .infinity, -.infinity]) == [2, 2, 2, 3])
  }

  @Test("Counts add up, and so does the sum")
  func sum() {
    var histogram = Histogram(boundaries: [10, 1])
    for value in [0.5, 2, 20, 20] { histogram.record(value) }
    #expect(histogram.cumulativeCounts == [1, 2, 4])
    #expect(histogram.sum == 42.5)
  }

  @Test("What is no number does not spoil the sum")
  func notANumber() {
    var histogram = Histogram(boundaries: [1])
    histogram.record(.nan)
    histogram.record(1)
    #expect(histogram.cumulativeCounts == [1, 1])
    #expect(histogram.sum == 1)
  }

  @Test("Boundaries are sorted, single and finite")
  func boundaries() {
    #expect(Histogram(boundaries: [5, 1, 5, .infinity, .nan]).boundaries == [1, 5])
    #expect(cumulative([7], []) == [1])
  }

  @Test("Each value is where a linear search puts it")
  func search() {
    let boundaries: [Double] = [0, 0.1, 0.5, 1, 2, 4, 8, 16]
    for value in stride(from: -1.0, through: 20, by: 0.05) {
      let expected = boundaries.map { value <= $0 ? 1 : 0 as UInt64 } + [1]
      #expect(cumulative([value], boundaries) == expected)
    }
  }
}
