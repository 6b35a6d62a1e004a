import OutcryContract
import RPCCore

@testable import TradingServices

extension Outcry.V1.WatchStart {
  static let now = Wire.WatchStart(position: .now(.init()))
  static let snapshot = Wire.WatchStart(position: .snapshot(.init()))
  static func after(_ revision: UInt64) -> Wire.WatchStart { Wire.WatchStart(position: .afterRevision(revision)) }
}

extension World {
  func watchSessions(_ start: Wire.WatchStart, session: String = "") -> Probe<Wire.WatchSessionsResponse> {
    Probe { [sessions] responses in
      try await sessions.watchSessions(
        Wire.WatchSessionsRequest(start: start, sessionId: session), responses: responses, context: context())
    }
  }

  func watchOrders(_ start: Wire.WatchStart, symbol: String = "") -> Probe<Wire.WatchOrdersResponse> {
    Probe { [orders] responses in
      try await orders.watchOrders(
        Wire.WatchOrdersRequest(sessionId: "s", start: start, symbol: symbol), responses: responses, context: context())
    }
  }

  func watchPortfolio(_ start: Wire.WatchStart) -> Probe<Wire.WatchPortfolioResponse> {
    Probe { [positions] responses in
      try await positions.watchPortfolio(
        Wire.WatchPortfolioRequest(sessionId: "s", start: start), responses: responses, context: context())
    }
  }

  func watchRisk(_ start: Wire.WatchStart) -> Probe<Wire.WatchRiskStatusResponse> {
    Probe { [risk] responses in
      try await risk.watchRiskStatus(
        Wire.WatchRiskStatusRequest(sessionId: "s", start: start), responses: responses, context: context())
    }
  }

  func watchQuotes(_ start: Wire.WatchStart, symbols: [String] = []) -> Probe<Wire.WatchQuotesResponse> {
    Probe { [quotes] responses in
      try await quotes.watchQuotes(
        Wire.WatchQuotesRequest(sessionId: "s", symbols: symbols, start: start), responses: responses,
        context: context())
    }
  }

  func watchTriggers(_ start: Wire.WatchStart, symbol: String = "") -> Probe<Wire.WatchTriggersResponse> {
    Probe { [triggers] responses in
      try await triggers.watchTriggers(
        Wire.WatchTriggersRequest(sessionId: "s", start: start, symbol: symbol), responses: responses,
        context: context())
    }
  }

  func watchEvents(
    _ start: Wire.WatchStart, _ change: (inout Wire.WatchEventsRequest) -> Void = { _ in }
  ) -> Probe<Wire.WatchEventsResponse> {
    var request = Wire.WatchEventsRequest(start: start)
    change(&request)
    return Probe { [events, request] responses in
      try await events.watchEvents(request, responses: responses, context: context())
    }
  }
}
