import Machine
import Testing
import X86

@Suite struct CPUModelTests {
  private func table(_ text: String, _ confinement: Confinement = .vmx) throws -> CPUIDTable {
    MachineCPUID(confinement: confinement, handlers: .own, model: try CPUModel(text)).table
  }

  struct Row: Sendable {
    var text: String
    var leaf: UInt32
    var register: CPUFeature.Register
    var bit: UInt32
    var isSet: Bool
  }

  static let rows: [Row] = [
    Row(text: "max", leaf: 7, register: .ebx, bit: 20, isSet: true),
    Row(text: "host,migratable=no", leaf: 7, register: .ebx, bit: 20, isSet: true),
    Row(text: "max,-smap", leaf: 7, register: .ebx, bit: 20, isSet: false),
    Row(text: "max,smap=off", leaf: 7, register: .ebx, bit: 20, isSet: false),
    Row(text: "max,-smap,+smap", leaf: 7, register: .ebx, bit: 20, isSet: true),
    Row(text: "+la57", leaf: 7, register: .ecx, bit: 16, isSet: true),
    Row(text: "-pcid", leaf: 1, register: .ecx, bit: 17, isSet: false),
    Row(text: "qemu64,+umip", leaf: 7, register: .ecx, bit: 2, isSet: true),
    Row(text: "qemu64", leaf: 7, register: .ecx, bit: 2, isSet: false),
    Row(text: "qemu64,-pcid,+invpcid", leaf: 7, register: .ebx, bit: 10, isSet: true),
    Row(text: "x86-64-v1", leaf: 1, register: .ecx, bit: 23, isSet: false),
    Row(text: "Opteron_G1,vendor=AuthenticAMD", leaf: 1, register: .ecx, bit: 23, isSet: false),
    Row(text: "Opteron_G1", leaf: 1, register: .ecx, bit: 0, isSet: true),
    Row(text: "IvyBridge", leaf: 1, register: .ecx, bit: 17, isSet: true),
    Row(text: "IvyBridge", leaf: 7, register: .ebx, bit: 20, isSet: false),
    Row(text: "x86-64-v2", leaf: 1, register: .ecx, bit: 23, isSet: true),
    Row(text: "x86-64-v2", leaf: 7, register: .ebx, bit: 3, isSet: false),
    Row(text: "x86-64-v2,bmi1=on", leaf: 7, register: .ebx, bit: 3, isSet: true),
    Row(text: "max,-vmx", leaf: 1, register: .ecx, bit: 5, isSet: false),
  ]

  @Test(arguments: rows) func theTextDecidesTheBit(_ row: Row) throws {
    let result = try table(row.text).lookup(leaf: row.leaf, subleaf: 0)
    let value =
      switch row.register {
      case .eax: result.eax
      case .ebx: result.ebx
      case .ecx: result.ecx
      case .edx: result.edx
      }
    #expect((value >> row.bit & 1 != 0) == row.isSet, "\(row.text)")
  }

  @Test(arguments: [
    (
      "pentium",
      "no processor is called pentium; known are x86-64-v1, x86-64-v2, max, host, qemu64, Opteron_G1, IvyBridge"
    ),
    (
      "", "no processor is called ; known are x86-64-v1, x86-64-v2, max, host, qemu64, Opteron_G1, IvyBridge"
    ),
    ("max,+smop", "no feature is called smop"), ("max,-smop", "no feature is called smop"),
    ("max,+vmx", "this processor does not have vmx"), ("max,bananas", "bananas is no setting of a processor"),
    ("max,smap=perhaps", "smap=perhaps is no setting of a processor"), ("max,", " is no setting of a processor"),
    ("max,vendor=Cyrix", "vendor Cyrix is neither GenuineIntel nor AuthenticAMD"),
  ]) func oneLineSaysWhatIsWrong(_ text: String, _ message: String) {
    let error = #expect(throws: CPUModel.Invalid.self) { try CPUModel(text) }
    #expect(error?.description.trimmingPrefix(" ") == message.trimmingPrefix(" "))
  }

  @Test func theVendorIsTheModelsUnlessNamed() throws {
    for (text, confinement, word) in [
      ("max", Confinement.vmx, UInt32(0x756E_6547)), ("max", .svm, 0x6874_7541),
      ("max,vendor=AuthenticAMD", .vmx, 0x6874_7541), ("qemu64,vendor=GenuineIntel", .svm, 0x756E_6547),
    ] { #expect(try table(text, confinement).lookup(leaf: 0, subleaf: 0).ebx == word) }
  }

  /// Leaf Dh is what XSAVE has, and nothing without it.
  @Test func theStateLeafFollowsXSAVEAndPKU() throws {
    let all = try table("max")
    #expect(all.lookup(leaf: 0xD, subleaf: 0) == CPUIDResult(eax: 0x203, ebx: 576, ecx: 584))
    #expect(all.lookup(leaf: 0xD, subleaf: 1) == CPUIDResult(eax: 0xF, ebx: 576))
    #expect(all.lookup(leaf: 0xD, subleaf: 9) == CPUIDResult(eax: 8, ebx: 576))
    let less = try table("max,-pku,-xsaves")
    #expect(less.lookup(leaf: 0xD, subleaf: 0) == CPUIDResult(eax: 3, ebx: 576, ecx: 576))
    #expect(less.lookup(leaf: 0xD, subleaf: 1).eax == 7)
    #expect(less.lookup(leaf: 0xD, subleaf: 9) == CPUIDResult())
    let none = try table("max,-xsave")
    for subleaf in [UInt32(0), 1, 9] { #expect(none.lookup(leaf: 0xD, subleaf: subleaf) == CPUIDResult()) }
  }

  @Test func theWidthOfAddressesFollowsLA57() throws {
    #expect(try table("max").lookup(leaf: 0x8000_0008, subleaf: 0).eax == 57 << 8 | 46)
    #expect(try table("max,-la57").lookup(leaf: 0x8000_0008, subleaf: 0).eax == 48 << 8 | 46)
  }

  /// Two features in one place would hide each other.
  @Test func everyBitAndEveryNameIsThereOnce() {
    let places = CPUFeature.table.map { "\($0.leaf) \($0.register) \($0.bit)" }
    #expect(Set(places).count == places.count)
    let names = CPUFeature.table.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }
}
