@testable import RPCCore
import Testing

@Suite struct RetryAttemptsTests {
  private struct Failure {
    var code = RPCStatus.Code.unavailable
    var notProcessed: CallNotProcessed?
    var pushback: RetryPushback?
  }

  private static let policy = RetryPolicy(
    maximumAttempts: 4, initialBackoff: .seconds(1), maximumBackoff: .seconds(3), backoffMultiplier: 2,
    retryableCodes: [.unavailable])

  private func actions(
    _ failures: [Failure], policy: RetryPolicy? = policy, throttling: RetryThrottling? = nil
  ) -> [RetryAttempts.Action] {
    var attempts = RetryAttempts(policy: policy)
    var tokens = RetryTokens(throttling)
    return failures.map {
      attempts.failed(
        $0.code, notProcessed: $0.notProcessed, pushback: $0.pushback, tokens: &tokens, random: 0.5)
    }
  }

  private static func seconds(_ seconds: Int) -> RetryAttempts.Action { .retry(after: .seconds(seconds)) }

  @Test("A6: the backoff grows to its maximum, and the attempts end")
  func backoff() {
    #expect(
      actions(Array(repeating: Failure(), count: 4))
        == [Self.seconds(1), Self.seconds(2), Self.seconds(3), .giveUp])
  }

  @Test("A6: the backoff differs by up to a fifth either way")
  func jitter() {
    #expect(abs(Self.policy.backoff(retries: 1, random: 0) / .milliseconds(1) - 800) < 0.001)
    #expect(abs(Self.policy.backoff(retries: 1, random: 1) / .milliseconds(1) - 1_200) < 0.001)
    #expect(Self.policy.backoff(retries: .max, random: 0.5) == .seconds(3))
  }

  @Test(
    "A6: a backoff is no longer than its maximum, however large the multiplier", arguments: [1e308, .infinity, .nan])
  func hugeMultiplier(multiplier: Double) {
    var policy = Self.policy
    policy.backoffMultiplier = multiplier
    #expect(policy.backoff(retries: 4, random: 0.5) == .seconds(3))
    policy.maximumBackoff = .seconds(315_576_000_000)
    #expect(policy.backoff(retries: 4, random: 1) <= .seconds(400_000_000_000))
  }

  @Test("A6: more than five attempts count as five")
  func mostAttempts() {
    var policy = Self.policy
    policy.maximumAttempts = 100
    #expect(actions(Array(repeating: Failure(), count: 6), policy: policy).filter { $0 != .giveUp }.count == 4)
  }

  @Test("A6: a pushback sets the wait and starts the backoff anew; a negative one ends the retries")
  func pushback() {
    let failures = [Failure(), Failure(pushback: .after(.seconds(9))), Failure()]
    #expect(actions(failures) == [Self.seconds(1), Self.seconds(9), Self.seconds(1)])
    #expect(actions([Failure(pushback: .never)]) == [.giveUp])
  }

  @Test("A6: a call that no handler has seen is made again at once, without using up an attempt")
  func transparent() {
    #expect(
      actions([Failure(notProcessed: .refused), Failure(notProcessed: .refused)], policy: nil)
        == [Self.seconds(0), .giveUp])
    #expect(
      actions(Array(repeating: Failure(notProcessed: .neverSent), count: 3), policy: nil)
        == Array(repeating: Self.seconds(0), count: 3))
    #expect(
      actions([Failure(notProcessed: .refused)] + Array(repeating: Failure(), count: 4))
        == [Self.seconds(0), Self.seconds(1), Self.seconds(2), Self.seconds(3), .giveUp])
  }

  @Test("A6: no retry while half of the tokens or less are left; successes give some back")
  func throttling() {
    #expect(
      actions([Failure(), Failure()], throttling: RetryThrottling(maximumTokens: 4, tokenRatio: 0.5))
        == [Self.seconds(1), .giveUp])
    var tokens = RetryTokens(RetryThrottling(maximumTokens: 4, tokenRatio: 0.5))
    var allowed = [tokens.failed(), tokens.failed()]
    for _ in 0..<4 { tokens.succeeded() }
    allowed.append(tokens.failed())
    for _ in 0..<100 { tokens.succeeded() }
    allowed += [tokens.failed(), tokens.failed()]
    #expect(allowed == [true, false, true, true, false])
  }

  @Test("A6: codes that are not in the policy are final")
  func codes() {
    #expect(actions([Failure(code: .internal)]) == [.giveUp])
    #expect(actions([Failure()], policy: nil) == [.giveUp])
  }

  @Test("A6: the entry that is most exact holds")
  func lookup() {
    let all = MethodConfiguration(names: [.everything], timeout: .seconds(1))
    let service = MethodConfiguration(names: [.service("s")], timeout: .seconds(2))
    let method = MethodConfiguration(names: [.method(service: "s", method: "m")], timeout: .seconds(3))
    let configuration = ServiceConfiguration(methods: [all, service, method])
    func timeout(_ service: String, _ method: String) -> Duration? {
      configuration.configuration(of: MethodDescriptor(service: service, method: method, kind: .unary))?.timeout
    }
    #expect([timeout("s", "m"), timeout("s", "n"), timeout("t", "m")] == [.seconds(3), .seconds(2), .seconds(1)])
    var options = CallOptions(timeout: .seconds(9))
    method.apply(to: &options)
    #expect(options.timeout == .seconds(3))
  }
}
