import OutcryContract
import RPCCore
import StandardMessages
import Testing
import TradingModel

@testable import TradingServices

@Suite("The life of a session over SessionService")
struct SessionLifeTests {
  private func state(_ world: World) async throws -> Wire.SessionState {
    try #require(
      try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context()).session
    ).state
  }

  @Test("Created, started, paused, resumed, stopped: each answer shows the state it led to")
  func life() async throws {
    let world = try World()
    try await world.create()
    let started = try await world.sessions.startSession(
      Wire.StartSessionRequest(sessionId: "s"), context: context())
    #expect(started.session?.state == .running)
    try await world.waitForBars(1, of: "s")
    let paused = try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "s"), context: context())
    #expect(paused.session?.state == .paused)
    let resumed = try await world.sessions.resumeSession(
      Wire.ResumeSessionRequest(sessionId: "s"), context: context())
    #expect(resumed.session?.state == .running)
    let stopped = try await world.sessions.stopSession(
      Wire.StopSessionRequest(sessionId: "s", reason: "enough"), context: context())
    #expect(stopped.session?.state == .stopped && stopped.session?.stateReason == "enough")
    #expect(try await state(world) == .stopped)
  }

  @Test("A command in the wrong state is FAILED_PRECONDITION that names the state")
  func wrongStates() async throws {
    let world = try World()
    try await world.create()
    let pause = try await refusal {
      try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "s"), context: context())
    }
    #expect(pause.code == .failedPrecondition && pause.reason == "WRONG_STATE")
    #expect(pause.info.metadata["state"] == "CREATED" && pause.info.metadata["needed"] == "RUNNING")
    try await world.stop()
    let resume = try await refusal {
      try await world.sessions.resumeSession(Wire.ResumeSessionRequest(sessionId: "s"), context: context())
    }
    #expect(resume.reason == "WRONG_STATE" && resume.info.metadata["state"] == "STOPPED")
    let start = try await refusal {
      try await world.sessions.startSession(Wire.StartSessionRequest(sessionId: "s"), context: context())
    }
    #expect(start.reason == "WRONG_STATE" && start.info.metadata["needed"] == "CREATED")
    let stop = try await refusal { try await world.stop() }
    #expect(stop.reason == "WRONG_STATE")
  }

  @Test("An unknown session is NOT_FOUND, an empty or impossible name INVALID_ARGUMENT")
  func unknown() async throws {
    let world = try World()
    let gone = try await refusal {
      try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "gone"), context: context())
    }
    #expect(gone.code == .notFound && gone.reason == "SESSION_NOT_FOUND")
    #expect(gone.info.metadata["session_id"] == "gone")
    for id in ["", "a b", String(repeating: "x", count: 65)] {
      let answer = try await refusal {
        try await world.sessions.startSession(Wire.StartSessionRequest(sessionId: id), context: context())
      }
      #expect(answer.code == .invalidArgument && answer.fields == ["session_id"])
    }
  }

  @Test("validate_only starts nothing, and refuses the same")
  func validateOnly() async throws {
    let world = try World()
    try await world.create()
    let before = world.journal.newestRevision
    let answer = try await world.sessions.startSession(
      Wire.StartSessionRequest(sessionId: "s", validateOnly: true), context: context())
    #expect(answer.session?.state == .created)
    #expect(world.journal.newestRevision == before)
    try await world.create("empty") {
      $0.replay?.startTime = Google.Protobuf.Timestamp(seconds: 4_000_000_000, nanos: 0)
    }
    for validateOnly in [true, false] {
      let refused = try await refusal {
        try await world.sessions.startSession(
          Wire.StartSessionRequest(sessionId: "empty", validateOnly: validateOnly), context: context())
      }
      #expect(refused.code == .invalidArgument && refused.fields == ["spec.replay"])
    }
  }

  @Test("A live session is refused, one violation a failed condition, whether it is meant or not")
  func live() async throws {
    let world = try World()
    try await world.create("s") { $0.mode = .live }
    let answer = try await world.prerequisites.checkPrerequisites(
      Wire.CheckPrerequisitesRequest(sessionId: "s"), context: context())
    let failed = answer.prerequisites.filter { $0.result != .pass }
    for validateOnly in [true, false] {
      let refused = try await refusal {
        try await world.sessions.startSession(
          Wire.StartSessionRequest(sessionId: "s", validateOnly: validateOnly), context: context())
      }
      #expect(refused.code == .failedPrecondition && refused.reason == "PREREQUISITES_NOT_MET")
      #expect(refused.preconditions.map(\.type) == failed.compactMap(\.type.name))
      #expect(refused.preconditions.count == 11)
    }
    #expect(try await state(world) == .created)
  }

  @Test("A reason that is too long is refused, and nothing has stopped")
  func longReason() async throws {
    let world = try World()
    try await world.create()
    let answer = try await refusal {
      try await world.sessions.stopSession(
        Wire.StopSessionRequest(sessionId: "s", reason: String(repeating: "é", count: 129)), context: context())
    }
    #expect(answer.fields == ["reason"])
    #expect(try await state(world) == .created)
  }

  @Test("At the end of the data a session stops, and says why")
  func endOfData() async throws {
    let world = try World(bars: 2)
    try await world.start()
    world.feed.step(2)
    try await world.wait(for: "s") { $0.state.status == .stopped }
    let session = try #require(
      try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context()).session)
    #expect(session.state == .stopped && session.stateReason.contains("data ended"))
    #expect(session.marketTime != nil)
    #expect(session.revision == world.journal.newestRevision)
  }

  @Test("Sessions are listed in the order of their creation, page by page, by state")
  func list() async throws {
    let world = try World()
    for name in ["d", "a", "c", "b"] { try await world.create(name) }
    try await world.stop("a")
    var names: [String] = []
    var token = ""
    repeat {
      let page = try await world.sessions.listSessions(
        Wire.ListSessionsRequest(pageSize: 3, pageToken: token), context: context("ListSessions"))
      names += page.sessions.map(\.sessionId)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(names == ["d", "a", "c", "b"])
    let created = try await world.sessions.listSessions(
      Wire.ListSessionsRequest(states: [.created, .running]), context: context("ListSessions"))
    #expect(created.sessions.map(\.sessionId) == ["d", "c", "b"])
    #expect(created.nextPageToken.isEmpty)
  }

  @Test("A page that cannot be is refused")
  func badPages() async throws {
    let world = try World()
    for name in ["a", "b"] { try await world.create(name) }
    let size = try await refusal {
      try await world.sessions.listSessions(Wire.ListSessionsRequest(pageSize: 1001), context: context())
    }
    #expect(size.code == .invalidArgument && size.fields == ["page_size"])
    let state = try await refusal {
      try await world.sessions.listSessions(
        Wire.ListSessionsRequest(states: [.running, .unspecified]), context: context())
    }
    #expect(state.fields == ["states[1]"])
    let first = try await world.sessions.listSessions(
      Wire.ListSessionsRequest(pageSize: 1), context: context("ListSessions"))
    let token = try await refusal {
      try await world.sessions.listSessions(
        Wire.ListSessionsRequest(pageToken: first.nextPageToken, states: [.created]), context: context("ListSessions"))
    }
    #expect(token.code == .invalidArgument && token.reason == "INVALID_PAGE_TOKEN")
  }
}
