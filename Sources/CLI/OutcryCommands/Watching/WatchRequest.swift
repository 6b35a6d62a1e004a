import OutcryContract

/// What opens a Watch stream.
protocol WatchRequest: Sendable {
  /// Where it begins.
  var start: Outcry.V1.WatchStart? { get set }
}

extension Outcry.V1.WatchEventsRequest: WatchRequest {}
extension Outcry.V1.WatchOrdersRequest: WatchRequest {}
extension Outcry.V1.WatchPortfolioRequest: WatchRequest {}
extension Outcry.V1.WatchQuotesRequest: WatchRequest {}
extension Outcry.V1.WatchRiskStatusRequest: WatchRequest {}
extension Outcry.V1.WatchSessionsRequest: WatchRequest {}
extension Outcry.V1.WatchSignalsRequest: WatchRequest {}
extension Outcry.V1.WatchTriggersRequest: WatchRequest {}
