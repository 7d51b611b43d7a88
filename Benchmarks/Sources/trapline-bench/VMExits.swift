import ArgumentParser
import Host
import Machine
import X86

/// Rows of exits side by side, in the manner of kvm-unit-tests' vmexit.
struct VMExitOptions: ParsableArguments {
  @Option(help: "Turns of each loop in a batch.")
  var turns: UInt64 = 500

  @Option(help: "Batches of each row; the median counts.")
  var batches = 41

  func validate() throws {
    guard turns > 0, batches > 0 else { throw ValidationError("--turns and --batches must be above 0") }
  }

  private static let models: [Model] = [.none, .vmx, .svm, .sevES, .tdx]

  func measure() throws {
    var cost: [String: [Model: UInt64]] = [:]
    for rows in VMExitRow.groups {
      for model in Self.models {
        let rows = rows.filter { $0.contract == nil || model == .vmx || model == .svm }
        for (row, time) in zip(rows, try measure(rows, model)) { cost[row.name, default: [:]][model] = time }
      }
    }
    var table = [["ns"] + Self.models.map(\.title)]
    for row in VMExitRow.groups.joined() {
      table.append(
        [row.name] + Self.models.map { model in cost[row.name]?[model].map { "\($0 / 10).\($0 % 10)" } ?? "" })
    }
    print(markdown(table))
    print(
      "\nMedian of \(batches) batches, the loop's own jump included; processor time.\nThe two ways of an IN or OUT take turns."
    )
    for model in [Model.vmx, .svm] {
      for name in ["inl_from_kernel", "outl_from_kernel"] {
        guard let fast = cost[name]?[model], let full = cost[name + ", full emulation"]?[model], fast > 0 else {
          continue
        }
        print(
          "\(model.title) \(name): full emulation costs \(full * 10 / fast / 10).\(full * 10 / fast % 10) times as much."
        )
      }
    }
    if let string = cost["outs_2032_bytes"]?[.sevES], let single = cost["outl_from_kernel"]?[.sevES], single > 0 {
      print("sev-es: a string of 2032 bytes costs as much as \(string / single) single OUTs.")
    }
  }

  /// Tenths of a nanosecond of each of the rows, which take turns batch by batch.
  private func measure(_ rows: [VMExitRow], _ model: Model) throws -> [UInt64] {
    let loops = try rows.map { try VMExitLoop($0, model) }
    let turns = rows.map { max(self.turns / $0.weight, 10) }
    var times = [[UInt64]](repeating: [], count: rows.count)
    for batch in 0...batches {
      for index in rows.indices {
        let time = try loops[index].time(turns[index])
        if batch > 0 { times[index].append(time) }
      }
    }
    return rows.indices.map { times[$0].sorted()[batches / 2] * 10 / turns[$0] }
  }
}

/// One kind of exit.
struct VMExitRow {
  let name: String
  /// What comes before the loop.
  var setUp: [UInt8] = []
  /// What is in it.
  let body: [UInt8]
  /// Instructions of a turn, each element of a string counted; 0 where userspace answers once a turn.
  let instructions: UInt64
  /// How many times dearer than a single exit it is likely to be.
  var weight: UInt64 = 1
  var contract: ExitContract?

  private static func immediate(_ opcode: UInt8, _ value: UInt32) -> [UInt8] {
    [opcode] + (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
  }

  private static let unclaimed: [UInt8] = [0x66, 0xBA, 0x33, 0x33]
  private static let echo: [UInt8] = [0x66, 0xBA, 0xE0, 0x00]

  /// MOV ESI; MOV ECX; REP OUTSB.
  private static func string(_ count: UInt32) -> VMExitRow {
    VMExitRow(
      name: "outs_\(count)_byte\(count == 1 ? "" : "s")", setUp: echo,
      body: immediate(0xBE, 0x30_0000) + immediate(0xB9, count) + [0xF3, 0x6E], instructions: UInt64(count) + 3,
      weight: UInt64(count) / 8 + 1)
  }

  /// Kernel's exits the short way, and by full emulation where the model has both.
  private static func pair(_ name: String, _ body: [UInt8]) -> [VMExitRow] {
    [
      VMExitRow(name: name, body: body, instructions: 2),
      VMExitRow(name: "\(name), full emulation", body: body, instructions: 2, contract: .kvmEmulator),
    ]
  }

  /// Rows that are compared with each other are in one group.
  static let groups: [[VMExitRow]] = [
    [VMExitRow(name: "cpuid", body: [0x0F, 0xA2], instructions: 2)],
    pair("inl_from_kernel", [0xE5, 0xE0]),
    [VMExitRow(name: "inl_from_userspace", setUp: unclaimed, body: [0xED], instructions: 0)],
    pair("outl_from_kernel", [0xE7, 0xE0]),
    [VMExitRow(name: "outl_from_userspace", setUp: unclaimed, body: [0xEF], instructions: 0)],
    [string(1)], [string(64)], [string(2032)],
    [
      VMExitRow(
        name: "mmio_write_from_kernel", setUp: immediate(0xBB, 0xFF00_0000), body: [0x89, 0x03], instructions: 2)
    ],
    [
      VMExitRow(
        name: "mmio_read_from_kernel", setUp: immediate(0xBB, 0xFF00_0000), body: [0x8B, 0x03], instructions: 2)
    ],
    [
      VMExitRow(
        name: "mmio_write_from_userspace", setUp: immediate(0xBB, 0xC000_0100), body: [0x89, 0x03], instructions: 0)
    ],
  ]
}

/// An endless loop around one kind of exit.
final class VMExitLoop {
  private let row: VMExitRow
  private var machine: VirtualMachine

  init(_ row: VMExitRow, _ model: Model) throws {
    self.row = row
    var configuration = model.configuration
    if let contract = row.contract { configuration.contract = contract }
    let jump = [0xEB, UInt8(truncatingIfNeeded: -(row.body.count + 2))]
    machine = try VirtualMachine(
      configuration, image: try BootImage.flat(row.setUp + row.body + jump, base: 0x20_0000))
    guard machine.run(limit: row.setUp.isEmpty ? 0 : 1) == .instructionLimit else { throw BenchmarkError("no start") }
  }

  /// How long so many turns take, in nanoseconds of processor time.
  func time(_ turns: UInt64) throws -> UInt64 {
    let begun = processorTime()
    if row.instructions > 0 {
      let exit = machine.run(limit: machine.instructionCount + turns * row.instructions)
      guard exit == .instructionLimit else { throw BenchmarkError("\(row.name) ended: \(exit)") }
    } else {
      for _ in 0..<turns {
        switch machine.run() {
        case .io, .mmio: try machine.complete()
        case let exit: throw BenchmarkError("\(row.name) ended: \(exit)")
        }
      }
    }
    return processorTime() - begun
  }
}
