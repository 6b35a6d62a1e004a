import CoreMetrics
import Testing

@testable import PrometheusMetrics

@Suite("What Prometheus reads")
struct PrometheusRegistryTests {
  @Test("A counter has help, type and the suffix of a total")
  func counter() {
    let registry = PrometheusRegistry(descriptions: [MetricDescription(label: "calls.started", help: "All \\ calls.")])
    let counter = Counter(label: "calls.started", dimensions: [("m", "a\"b")], factory: registry)
    counter.increment(by: 3)
    counter.increment(by: -1)
    #expect(
      registry.exposition() == """
        # HELP calls_started_total All \\\\ calls.
        # TYPE calls_started_total counter
        calls_started_total{m="a\\"b"} 3

        """)
    counter.reset()
    #expect(registry.exposition().hasSuffix("calls_started_total{m=\"a\\\"b\"} 0\n"))
  }

  @Test("A suffix that is there is not there twice")
  func suffixes() {
    #expect(MetricFamily.name("bytes_total", kind: .counter, unit: "bytes") == "bytes_total")
    #expect(MetricFamily.name("a.total", kind: .counter, unit: "seconds") == "a_seconds_total")
    #expect(MetricFamily.name("a.seconds", kind: .histogram, unit: "seconds") == "a_seconds")
    #expect(MetricFamily.name("a", kind: .gauge, unit: nil) == "a")
  }

  @Test("A counter of fractions adds what is positive and finite")
  func fractions() {
    let registry = PrometheusRegistry()
    let counter = FloatingPointCounter(label: "cpu", factory: registry)
    for amount in [0.5, 0.25, -1, .infinity, .nan] { counter.increment(by: amount) }
    #expect(registry.exposition() == "# TYPE cpu_total counter\ncpu_total 0.75\n")
  }

  @Test("Meters, and recorders that do not aggregate, are gauges")
  func gauges() {
    let registry = PrometheusRegistry()
    let meter = Meter(label: "open", factory: registry)
    meter.set(5)
    meter.increment(by: 2.5)
    meter.decrement(by: 1)
    Recorder(label: "depth", aggregate: false, factory: registry).record(9)
    #expect(registry.exposition() == "# TYPE depth gauge\ndepth 9\n# TYPE open gauge\nopen 6.5\n")
  }

  @Test("A histogram has cumulated buckets, sum and count")
  func histogram() {
    let registry = PrometheusRegistry(
      descriptions: [MetricDescription(label: "size", help: "Size.", unit: "bytes", boundaries: [0, 1024])])
    let recorder = Recorder(label: "size", dimensions: [("m", "x")], aggregate: true, factory: registry)
    for size in [0, 10, 2000] { recorder.record(size) }
    #expect(
      registry.exposition() == """
        # HELP size_bytes Size.
        # TYPE size_bytes histogram
        size_bytes_bucket{m="x",le="0"} 1
        size_bytes_bucket{m="x",le="1024"} 2
        size_bytes_bucket{m="x",le="+Inf"} 3
        size_bytes_sum{m="x"} 2010
        size_bytes_count{m="x"} 3

        """)
  }

  @Test("A timer records seconds")
  func timer() {
    let registry = PrometheusRegistry()
    CoreMetrics.Timer(label: "wait", factory: registry).recordMilliseconds(20)
    let text = registry.exposition()
    #expect(text.contains("wait_seconds_bucket{le=\"0.01\"} 0\nwait_seconds_bucket{le=\"0.025\"} 1\n"))
    #expect(text.contains("wait_seconds_sum 0.02\nwait_seconds_count 1\n"))
  }

  @Test("One label and the same dimensions are one series, in whatever order they come")
  func same() {
    let registry = PrometheusRegistry()
    Counter(label: "a", dimensions: [("x", "1"), ("y", "2")], factory: registry).increment()
    Counter(label: "a", dimensions: [("y", "2"), ("x", "1")], factory: registry).increment()
    #expect(registry.exposition() == "# TYPE a_total counter\na_total{x=\"1\",y=\"2\"} 2\n")
  }

  @Test("Past the limit new series are added up in one that says so")
  func overflow() {
    let registry = PrometheusRegistry(maximumSeries: 2)
    for number in 0..<10 {
      Counter(label: "a", dimensions: [("x", "\(number)")], factory: registry).increment()
    }
    Counter(label: "a", dimensions: [("x", "1")], factory: registry).increment()
    #expect(
      registry.exposition() == """
        # TYPE a_total counter
        a_total{overflow="true"} 8
        a_total{x="0"} 1
        a_total{x="1"} 2

        """)
  }

  @Test("Names past the limit, and a name that has another type, are not exposed and do no harm")
  func unexposed() {
    let registry = PrometheusRegistry(maximumFamilies: 1)
    Counter(label: "a", factory: registry).increment()
    Counter(label: "b", factory: registry).increment()
    Meter(label: "a_total", factory: registry).set(7)
    #expect(registry.exposition() == "# TYPE a_total counter\na_total 1\n")
  }

  @Test("What is destroyed is gone, and begins anew")
  func destroyed() {
    let registry = PrometheusRegistry()
    let counter = registry.makeCounter(label: "a", dimensions: [])
    counter.increment(by: 5)
    registry.destroyCounter(counter)
    #expect(registry.exposition().isEmpty)
    Counter(label: "a", factory: registry).increment()
    #expect(registry.exposition() == "# TYPE a_total counter\na_total 1\n")
  }
}
