import Memory
import Processor
import X86

/// The interpreter under the same instructions as `HostCPU`: ring 3 of a bare machine, the same pages at the same linear
/// addresses, and HLT at the beginning of every exception's handler.
struct SiliconGuest {
  private let machine: TestMachine

  init(cpuid: CPUIDTable = .everything) throws {
    machine = try TestMachine(cpuid: cpuid)
    for page in stride(from: UInt64(0), to: UInt64(SiliconPlaces.codeByteCount), by: 0x1000) {
      machine.map(SiliconPlaces.code + page, to: TestMachine.code + page, .all)
    }
    for page in stride(from: UInt64(0), to: UInt64(SiliconPlaces.dataByteCount), by: 0x1000) {
      machine.map(SiliconPlaces.data + page, to: TestMachine.data + page, [.present, .writable, .user, .noExecute])
    }
    machine.put([UInt8](repeating: 0xCC, count: SiliconPlaces.codeByteCount), at: TestMachine.code)
    for vector in 0..<256 {
      machine.memory.write(0xF4, at: machine.handler(UInt8(vector)), .byte)
      machine.setGate(UInt8(vector), level: 3)
    }
    machine.processor.system.cr0.insert(.monitorCoprocessor)
    machine.processor.system.cr4.formUnion([.fxsave, .simdExceptions, .osXSAVE])
    machine.processor.system.xcr0 = 3
    machine.processor.flushTranslations()
  }

  private func physical(_ address: UInt64) -> UInt64 {
    address < SiliconPlaces.data
      ? TestMachine.code + address - SiliconPlaces.code : TestMachine.data + address - SiliconPlaces.data
  }

  /// Writes into the code or data pages.
  func put(_ bytes: [UInt8], at address: UInt64) { machine.put(bytes, at: physical(address)) }

  /// The data pages.
  var data: [UInt8] {
    unsafe [UInt8](
      UnsafeRawBufferPointer(
        start: machine.memory.parts.ram + Int(TestMachine.data), count: SiliconPlaces.dataByteCount))
  }

  /// Runs the instruction at `address` of the code pages.
  ///
  /// - Returns: `nil` where no exception came of it.
  func run(_ state: SiliconState, at address: UInt64) -> SiliconOutcome? {
    machine.enterRing3()
    for register in GeneralRegister.allCases { machine[register] = state.general[Int(register.rawValue)] }
    machine.flags = RFlags(rawValue: state.flags & SiliconState.flags | 0x202)
    machine.processor.load(state.fx)
    machine.rip = address
    guard machine.run(100_000) == .halted else { return nil }
    machine.rip -= 1
    guard let vector = machine.arrived, let frame = machine.frame else { return nil }
    var after = SiliconState()
    for register in GeneralRegister.allCases { after.general[Int(register.rawValue)] = machine[register] }
    after.general[4] = frame.rsp
    after.flags = frame.flags.rawValue & SiliconState.flags | 2
    after.fx = machine.processor.fxImage
    return SiliconOutcome(
      state: after, vector: UInt64(vector), errorCode: frame.errorCode ?? 0, address: machine.processor.system.cr2,
      rip: frame.rip)
  }
}

extension Processor {
  fileprivate func load(_ image: FXImage) {
    var words = InlineArray<52, UInt64>(repeating: 0)
    for index in 0..<52 { words[index] = image[word: index * 8, 8] }
    floatingPointState = words
  }

  fileprivate var fxImage: FXImage {
    let words = floatingPointState
    var image = FXImage()
    for index in 0..<52 { image[word: index * 8, 8] = words[index] }
    return image
  }
}
