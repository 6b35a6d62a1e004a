import OutcryContract

extension Outcry.V1.WatchSessionsResponse: WatchEnvelope {
  var part: WatchPart<Outcry.V1.Session> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let session): .snapshot(session)
    case .snapshotEnd: .snapshotEnd
    case .event(let session): .event(session)
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchOrdersResponse: WatchEnvelope {
  /// A snapshot has orders, an event says what happened to one: rows show both alike.
  var part: WatchPart<OrderUpdate> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let order): .snapshot(OrderUpdate(event: nil, order: order, fill: nil))
    case .snapshotEnd: .snapshotEnd
    case .event(let event):
      .event(OrderUpdate(event: event.type, order: event.order ?? Outcry.V1.Order(), fill: event.fill))
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchPortfolioResponse: WatchEnvelope {
  var part: WatchPart<Outcry.V1.Portfolio> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let portfolio): .snapshot(portfolio)
    case .snapshotEnd: .snapshotEnd
    case .event(let portfolio): .event(portfolio)
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchRiskStatusResponse: WatchEnvelope {
  var part: WatchPart<Outcry.V1.RiskStatus> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let status): .snapshot(status)
    case .snapshotEnd: .snapshotEnd
    case .event(let status): .event(status)
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchQuotesResponse: WatchEnvelope {
  var part: WatchPart<Outcry.V1.Quote> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let quote): .snapshot(quote)
    case .snapshotEnd: .snapshotEnd
    case .event(let quote): .event(quote)
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchEventsResponse: WatchEnvelope {
  /// A snapshot has what there is, an event says what happened: rows show both.
  var part: WatchPart<EventRow> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let item): .snapshot(EventRow(item))
    case .snapshotEnd: .snapshotEnd
    case .event(let event): .event(EventRow(event))
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}

extension Outcry.V1.WatchTriggersResponse: WatchEnvelope {
  /// A snapshot has triggers, an event says what happened to one: rows show both alike.
  var part: WatchPart<TriggerUpdate> {
    switch payload {
    case .opened(let opened): .opened(after: opened.afterRevision)
    case .snapshot(let trigger): .snapshot(TriggerUpdate(event: nil, trigger: trigger))
    case .snapshotEnd: .snapshotEnd
    case .event(let event): .event(TriggerUpdate(event: event.type, trigger: event.trigger ?? .init()))
    case .heartbeat: .heartbeat
    case .closing(let closing): .closing(closing)
    case nil: .unknown
    }
  }
}
