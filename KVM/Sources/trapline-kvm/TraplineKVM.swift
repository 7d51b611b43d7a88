import Glibc
import Host
import Machine
import X86

/// Runs the same guest code on the real KVM and on Trapline's model of it, and compares what userspace sees, row by row.
@main
struct TraplineKVM {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.allSatisfy({ $0 == "--verbose" }) else {
      print("usage: trapline-kvm [--verbose]")
      exit(64)
    }
    let path: String
    do { path = try contractOfThisKVM() } catch let error as NoKVM {
      print("skipped: /dev/kvm cannot be used here: \(unsafe String(cString: strerror(error.errorNumber)))")
      return
    }
    guard let contract = ExitContract(name: path) else { fatalError("a contract without a name") }
    print("this KVM's path is \(path)")
    var failures = 0
    for row in Row.all {
      var real = try RealKVM(row.image)
      let theirs = try row.play(&real)
      var configuration = MachineConfiguration(confinement: .vmx)
      configuration.contract = contract
      var model = try Model(configuration, row.image)
      let ours = try row.play(&model)
      let isAlike = theirs == ours
      if !isAlike { failures += 1 }
      print("\(isAlike ? "agree " : "DIFFER") \(row.title)")
      if !isAlike || !arguments.isEmpty {
        for index in 0..<max(theirs.count, ours.count) {
          let their = index < theirs.count ? theirs[index] : "-"
          let our = index < ours.count ? ours[index] : "-"
          print(their == our ? "         \(their)" : "         kvm      \(their)\n         trapline \(our)")
        }
      }
    }
    print("\(Row.all.count - failures) of \(Row.all.count) rows agree")
    if failures > 0 { exit(1) }
  }

  /// Where RIP is at the exits of OUT and IN says how they went.
  private static func contractOfThisKVM() throws -> String {
    func rip(_ code: [UInt8]) throws -> UInt64 {
      let row = Row(name: "", code: code)
      var real = try RealKVM(row.image)
      real.set(row.start)
      _ = real.run()
      return real.registers.rip - Row.base
    }
    switch (try rip([0xEE]), try rip([0xEC])) {
    case (0, 0): return "kvm-2019"
    case (1, 1): return "kvm-2018"
    default: return "kvm-emulator"
    }
  }
}
