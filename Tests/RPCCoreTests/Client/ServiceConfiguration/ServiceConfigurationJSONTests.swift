import ProtobufRuntime
@testable import RPCCore
import Testing

@Suite struct ServiceConfigurationJSONTests {
  @Test("A2, A6: every member that is known is read")
  func whole() throws {
    let configuration = try ServiceConfiguration(
      json: """
        {
          "loadBalancingPolicy": "pick_first",
          "loadBalancingConfig": [{"grpclb": {}}, {"round_robin": {}}],
          "methodConfig": [
            {
              "name": [{"service": "s", "method": "m"}, {"service": "t"}],
              "timeout": "2.5s", "waitForReady": true,
              "maxRequestMessageBytes": 1000, "maxResponseMessageBytes": "2000",
              "retryPolicy": {
                "maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 1.5,
                "retryableStatusCodes": ["UNAVAILABLE", "aborted", 13]
              }
            },
            {"name": [{}], "timeout": "10s", "healthCheckConfig": {"serviceName": "x"}}
          ],
          "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1239}
        }
        """)
    let policy = RetryPolicy(
      maximumAttempts: 4, initialBackoff: .milliseconds(100), maximumBackoff: .seconds(1), backoffMultiplier: 1.5,
      retryableCodes: [.unavailable, .aborted, .internal])
    #expect(
      configuration
        == ServiceConfiguration(
          methods: [
            MethodConfiguration(
              names: [.method(service: "s", method: "m"), .service("t")], timeout: .milliseconds(2_500),
              waitForReady: true, retryPolicy: policy, maximumRequestBytes: 1_000, maximumResponseBytes: 2_000),
            MethodConfiguration(names: [.everything], timeout: .seconds(10)),
          ], retryThrottling: RetryThrottling(maximumTokens: 10, tokenRatio: 0.123), loadBalancing: .roundRobin))
  }

  @Test func nothingIsAConfigurationToo() throws {
    #expect(try ServiceConfiguration(json: "{}") == ServiceConfiguration())
    #expect(try ServiceConfiguration(json: #"{"unknown": [1, 2]}"#) == ServiceConfiguration())
  }

  @Test(arguments: [
    (#"{"loadBalancingPolicy": "ROUND_ROBIN"}"#, LoadBalancingPolicy.roundRobin),
    (#"{"loadBalancingConfig": [{"pick_first": {}}]}"#, .pickFirst()),
    (#"{"loadBalancingConfig": [{"pick_first": {"shuffleAddressList": true}}]}"#, .pickFirst(shuffles: true)),
    (#"{"loadBalancingConfig": [{"round_robin": {}}], "loadBalancingPolicy": "pick_first"}"#, .roundRobin),
  ])
  func loadBalancing(json: String, policy: LoadBalancingPolicy) throws {
    #expect(try ServiceConfiguration(json: json).loadBalancing == policy)
  }

  @Test("A6: more than five attempts are five")
  func attempts() throws {
    let json = Self.retrying(replacing: "maxAttempts", with: "100")
    #expect(try ServiceConfiguration(json: json).methods.first?.retryPolicy?.maximumAttempts == 5)
  }

  /// A retry policy that is right but for one member, which is left out when it is nil.
  private static func retrying(replacing name: String, with value: String?) -> String {
    let members = [
      ("maxAttempts", "3"), ("initialBackoff", #""1s""#), ("maxBackoff", #""2s""#), ("backoffMultiplier", "2"),
      ("retryableStatusCodes", #"["UNAVAILABLE"]"#),
    ]
    let written = members.compactMap { member in
      guard member.0 == name else { return "\"\(member.0)\": \(member.1)" }
      return value.map { "\"\(name)\": \($0)" }
    }
    return #"{"methodConfig": [{"name": [{"service": "s"}], "retryPolicy": {"# + written.joined(separator: ", ")
      + "}}]}"
  }

  private func path(of json: String) -> String? {
    do throws(ProtobufError) {
      _ = try ServiceConfiguration(json: json)
      return nil
    } catch {
      guard case .invalidJSON(let path, _) = error else { return nil }
      return path
    }
  }

  @Test(
    "A6: a retry policy that breaks a rule is refused, and the error names the member",
    arguments: [
      ("maxAttempts", "1"), ("maxAttempts", "0"), ("maxAttempts", "-1"), ("maxAttempts", "2.5"),
      ("initialBackoff", #""0s""#), ("initialBackoff", #""-1s""#), ("initialBackoff", "1"), ("maxBackoff", #""1""#),
      ("backoffMultiplier", "0"), ("backoffMultiplier", "-2"), ("backoffMultiplier", #""NaN""#),
      ("backoffMultiplier", #""Infinity""#), ("retryableStatusCodes", "[]"),
    ])
  func brokenRule(name: String, value: String) {
    #expect(path(of: Self.retrying(replacing: name, with: value)) == "methodConfig[0].retryPolicy.\(name)")
  }

  @Test(
    "A6: every member of a retry policy is needed",
    arguments: ["maxAttempts", "initialBackoff", "maxBackoff", "backoffMultiplier", "retryableStatusCodes"])
  func missing(name: String) {
    #expect(path(of: Self.retrying(replacing: name, with: nil)) == "methodConfig[0].retryPolicy")
  }

  @Test(arguments: [
    (
      Self.retrying(replacing: "retryableStatusCodes", with: #"["NOPE"]"#),
      "methodConfig[0].retryPolicy.retryableStatusCodes[0]"
    ),
    (
      Self.retrying(replacing: "retryableStatusCodes", with: "[14, 17]"),
      "methodConfig[0].retryPolicy.retryableStatusCodes[1]"
    ),
    (#"{"methodConfig": {}}"#, "methodConfig"), (#"{"methodConfig": [{}]}"#, "methodConfig[0]"),
    (#"{"methodConfig": [{"name": []}]}"#, "methodConfig[0]"),
    (#"{"methodConfig": [{"name": [{"method": "m"}]}]}"#, "methodConfig[0].name[0]"),
    (#"{"methodConfig": [{"name": [{"service": 1}]}]}"#, "methodConfig[0].name[0].service"),
    (#"{"methodConfig": [{"name": [{}]}, {"name": [{}]}]}"#, "methodConfig[1]"),
    (#"{"methodConfig": [{"name": [{}], "timeout": "-1s"}]}"#, "methodConfig[0].timeout"),
    (#"{"methodConfig": [{"name": [{}], "timeout": 1}]}"#, "methodConfig[0].timeout"),
    (#"{"methodConfig": [{"name": [{}], "waitForReady": 1}]}"#, "methodConfig[0].waitForReady"),
    (#"{"methodConfig": [{"name": [{}], "maxRequestMessageBytes": -1}]}"#, "methodConfig[0].maxRequestMessageBytes"),
    (
      #"{"methodConfig": [{"name": [{}], "maxResponseMessageBytes": 4294967296}]}"#,
      "methodConfig[0].maxResponseMessageBytes"
    ),
    (#"{"methodConfig": [{"name": [{}], "hedgingPolicy": {}}]}"#, "methodConfig[0].hedgingPolicy"),
    (#"{"retryThrottling": {"maxTokens": 10}}"#, "retryThrottling"),
    (#"{"retryThrottling": {"maxTokens": 0, "tokenRatio": 1}}"#, "retryThrottling.maxTokens"),
    (#"{"retryThrottling": {"maxTokens": 1001, "tokenRatio": 1}}"#, "retryThrottling.maxTokens"),
    (#"{"retryThrottling": {"maxTokens": 10, "tokenRatio": 0}}"#, "retryThrottling.tokenRatio"),
    (#"{"retryThrottling": {"maxTokens": 10, "tokenRatio": 0.0001}}"#, "retryThrottling.tokenRatio"),
    (#"{"loadBalancingConfig": []}"#, "loadBalancingConfig"),
    (#"{"loadBalancingConfig": [{"other": {}}]}"#, "loadBalancingConfig"),
    (#"{"loadBalancingConfig": [{"pick_first": {}, "round_robin": {}}]}"#, "loadBalancingConfig[0]"),
    (#"{"loadBalancingConfig": [{"round_robin": 1}]}"#, "loadBalancingConfig[0].round_robin"),
    (#"{"loadBalancingPolicy": "other"}"#, "loadBalancingPolicy"),
    ("[]", ""), ("", ""), ("{", ""), ("{} {}", ""), (String(repeating: "[", count: 1_000), ""),
    (String(repeating: " ", count: 1 << 17), ""),
  ])
  func whatIsWrongIsNamed(json: String, expected: String) {
    #expect(path(of: json) == expected)
  }
}
