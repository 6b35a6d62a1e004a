import OutcryContract
public import TradingRuntime

extension RetentionRule {
  private static let day = Duration.seconds(86_400)

  /// What is dropped unless an operator says otherwise: rejected signals after 7 days, cancelled orders after 30, what a
  /// chain held in full after one, and the chain after 90. Filled orders stay for ever.
  public static let standard = rules(
    rejectedSignals: day * 7, cancelledOrders: day * 30, fullTraces: day, traces: day * 90)

  /// Nil is for ever.
  ///
  /// - Parameters:
  ///   - rejectedSignals: also those that were denied, dropped or expired.
  ///   - cancelledOrders: also those that were denied, rejected or expired; those that filled in part stay.
  ///   - fullTraces: the steps of causal chains and the records of triggers; what lists show stays.
  ///   - traces: causal chains as lists show them.
  public static func rules(
    rejectedSignals: Duration?, cancelledOrders: Duration?, fullTraces: Duration?, traces: Duration?
  ) -> [RetentionRule] {
    let signals = numbers([Wire.SignalStatus.rejected, .denied, .dropped, .expired].map(\.rawValue))
    let orders = numbers([Wire.OrderStatus.cancelled, .denied, .rejected, .expired].map(\.rawValue))
    return [
      rejectedSignals.map { RetentionRule("rejected-signals", .signal, statuses: signals, .drop, after: $0) },
      cancelledOrders.map { RetentionRule("cancelled-orders", .order, statuses: orders, .drop, after: $0) },
      fullTraces.map { RetentionRule("full-traces", .trace, .summarize, after: $0) },
      fullTraces.map { RetentionRule("full-triggers", .trigger, .summarize, after: $0) },
      traces.map { RetentionRule("traces", .trace, .drop, after: $0) },
    ].compactMap(\.self)
  }

  private static func numbers(_ values: [Int32]) -> Set<Int64> { Set(values.map(Int64.init)) }
}
