import Testing
import TradingModel

@Suite struct OrderTransitionTests {
  /// The whole table, written down a second time: every pair that is not here is illegal.
  private static let legal: [OrderStatus: [OrderTransition: OrderStatus]] = [
    .submitted: [
      .accept: .accepted, .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled,
      .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .submitted,
      .loseOutcome: .unknownOutcome,
    ],
    .accepted: [
      .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled, .fillCompletely: .filled,
      .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .accepted,
    ],
    .triggered: [
      .accept: .triggered, .reject: .rejected, .fillPartially: .partiallyFilled, .fillCompletely: .filled,
      .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .triggered,
    ],
    .partiallyFilled: [
      .accept: .partiallyFilled, .trigger: .partiallyFilled, .remainUnfilled: .partiallyFilled,
      .fillPartially: .partiallyFilled, .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled,
    ],
    .pendingCancel: [
      .accept: .pendingCancel, .trigger: .pendingCancel, .fillPartially: .pendingCancel,
      .remainUnfilled: .pendingCancel, .loseOutcome: .pendingCancel, .fillCompletely: .filled, .cancel: .cancelled,
      .reject: .rejected, .rejectCancel: .accepted,
    ],
    .unknownOutcome: [
      .accept: .accepted, .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled,
      .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled,
      .remainUnfilled: .unknownOutcome, .loseOutcome: .unknownOutcome,
    ],
    .filled: [
      .accept: .filled, .trigger: .filled, .fillPartially: .filled, .fillCompletely: .filled, .rejectCancel: .filled,
    ],
    .cancelled: [.accept: .cancelled, .fillPartially: .cancelled, .fillCompletely: .filled],
    .rejected: [.fillPartially: .partiallyFilled, .fillCompletely: .filled],
    .denied: [.fillPartially: .partiallyFilled, .fillCompletely: .filled],
  ]

  @Test(arguments: OrderStatus.allCases, OrderTransition.allCases)
  func everyPair(status: OrderStatus, transition: OrderTransition) {
    #expect(status.after(transition, formerly: .accepted) == Self.legal[status]?[transition])
  }

  @Test(arguments: [OrderStatus.submitted, .accepted, .triggered, .partiallyFilled, .unknownOutcome])
  func rejectedCancelRestoresTheFormerStatus(former: OrderStatus) {
    #expect(OrderStatus.pendingCancel.after(.rejectCancel, formerly: former) == former)
  }

  @Test func rejectedCancelWithoutAFormerStatusIsIllegal() {
    #expect(OrderStatus.pendingCancel.after(.rejectCancel) == nil)
  }

  @Test(arguments: OrderStatus.allCases)
  func everyStatusTakesFills(status: OrderStatus) {
    #expect(status.after(.fillPartially) != nil)
    #expect(status.after(.fillCompletely) == .filled)
  }

  @Test func workingAndFinalPartTheStatuses() {
    let working: Set<OrderStatus> = [
      .submitted, .accepted, .triggered, .partiallyFilled, .pendingCancel, .unknownOutcome,
    ]
    for status in OrderStatus.allCases {
      #expect(status.isWorking == working.contains(status))
      #expect(status.isFinal != status.isWorking)
    }
  }
}
