import OutcryContract
import ProtobufRuntime

/// What one message of a Watch stream says. The contract has an enum for each stream, all of them with these cases.
protocol WatchPayload: Sendable {
  associatedtype Item: Sendable
  associatedtype Event: Sendable

  static func opened(_ message: Wire.StreamOpened) -> Self
  static func snapshot(_ item: Item) -> Self
  static func snapshotEnd(_ message: Wire.StreamSnapshotEnd) -> Self
  static func event(_ event: Event) -> Self
  static func heartbeat(_ message: Wire.StreamHeartbeat) -> Self
  static func closing(_ message: Wire.StreamClosing) -> Self
}

/// The envelope of one kind of Watch stream.
protocol WatchResponse: ProtobufMessage {
  associatedtype Payload: WatchPayload
  typealias Item = Payload.Item
  typealias Event = Payload.Event

  init(revision: UInt64, payload: Payload?)
}

extension Outcry.V1.WatchSessionsResponse: WatchResponse {}
extension Outcry.V1.WatchSessionsResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchOrdersResponse: WatchResponse {}
extension Outcry.V1.WatchOrdersResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchPortfolioResponse: WatchResponse {}
extension Outcry.V1.WatchPortfolioResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchRiskStatusResponse: WatchResponse {}
extension Outcry.V1.WatchRiskStatusResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchQuotesResponse: WatchResponse {}
extension Outcry.V1.WatchQuotesResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchEventsResponse: WatchResponse {}
extension Outcry.V1.WatchEventsResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchTriggersResponse: WatchResponse {}
extension Outcry.V1.WatchTriggersResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchSignalsResponse: WatchResponse {}
extension Outcry.V1.WatchSignalsResponse.Payload: WatchPayload {}

extension Outcry.V1.WatchPrerequisitesResponse: WatchResponse {}
extension Outcry.V1.WatchPrerequisitesResponse.Payload: WatchPayload {}
