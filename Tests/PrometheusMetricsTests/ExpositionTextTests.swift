import Testing

@testable import PrometheusMetrics

@Suite("The text format's lexical rules")
struct ExpositionTextTests {
  @Test(
    "Names",
    arguments: [
      ("grpc.server.call.started", "grpc_server_call_started"), ("a:b", "a:b"), ("9lives", "_9lives"), ("", "_"),
      ("ünits-1", "_nits_1"), ("a\nb", "a_b"),
    ])
  func names(label: String, name: String) {
    #expect(ExpositionText.metricName(label) == name)
  }

  @Test("A label's name has no colon, and is not that of the buckets")
  func labelNames() {
    #expect(ExpositionText.labelName("grpc.method:x") == "grpc_method_x")
    #expect(ExpositionText.labelName("le") == "le_")
  }

  @Test("Values escape backslash, quotation mark and line feed; help leaves the quotation mark")
  func escapes() {
    #expect(ExpositionText.labelValue("a\\b\"c\nd é") == "a\\\\b\\\"c\\nd é")
    #expect(ExpositionText.help("a\\b\"c\nd") == "a\\\\b\"c\\nd")
  }

  @Test("Labels are sorted, and the last of one name counts")
  func labels() {
    #expect(ExpositionText.labels([("b", "1"), ("a", "2"), ("b", "3")]) == "a=\"2\",b=\"3\"")
    #expect(ExpositionText.labels([]).isEmpty)
  }

  @Test(
    "Numbers",
    arguments: [
      (0.0, "0"), (1024, "1024"), (0.5, "0.5"), (0.00001, "1e-05"), (-3, "-3"), (.infinity, "+Inf"),
      (-.infinity, "-Inf"), (.nan, "NaN"), (1e300, "1e+300"),
    ])
  func numbers(value: Double, text: String) {
    #expect(ExpositionText.number(value) == text)
  }
}
