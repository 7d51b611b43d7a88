import Corpora
import Testing

@Suite("kvm-unit-tests: configuration and reports")
struct UnitTestTests {
  private func only(_ text: String) throws -> UnitTest { try #require(UnitTest.parse(text).first) }

  @Test("A section with everything")
  func everything() throws {
    let test = try only(
      """
      # A comment.
      [vmexit_ipi]
      file = vmexit.flat
        smp = 2
      test_args = 'ipi  now'
      qemu_params = -cpu qemu64,+x2apic -m 2g -machine pit=off
      arch = x86_64
      groups = vmexit slow
      timeout = 30
      accel = kvm
      """)
    #expect(test.name == "vmexit_ipi" && test.file == "vmexit.flat" && test.processorCount == 2)
    #expect(test.arguments == "ipi  now")
    #expect(test.processorModel == "qemu64,+x2apic" && test.memory == 2048)
    #expect(test.otherParameters == ["-machine", "pit=off"])
    #expect(test.groups == ["vmexit", "slow"] && test.timeout == 30 && test.architecture == "x86_64")
    #expect(test.obstacle == nil)
  }

  @Test("The command line in the old place")
  func oldForm() throws {
    let test = try only("[a]\nextra_params = -enable-kvm -m 256 -append \"x y\" -cpu host\n")
    #expect(test.arguments == "x y" && test.memory == 256 && test.processorModel == "host")
    #expect(test.otherParameters.isEmpty)
  }

  @Test(
    "What cannot be run is named",
    arguments: [
      ("arch = i386", "i386 only"), ("qemu_params = -cpu max,+svm", "needs nesting"),
      ("qemu_params = -cpu max,+vmx,-pku", "needs nesting"), ("qemu_params = -cpu host,hv_time", "needs Hyper-V"),
      ("qemu_params = -M q35 -device intel-iommu,eim=off", "needs the device intel-iommu"),
      ("check = /sys/module/kvm/parameters/enable_pmu=Y", "needs a host with /sys/module/kvm/parameters/enable_pmu=Y"),
    ])
  func obstacles(line: String, reason: String) throws {
    #expect(try only("[a]\n\(line)").obstacle == reason)
  }

  @Test(
    "Bad lines are named",
    arguments: [
      ("file = x", 1), ("[a]\nnonsense", 2), ("[a\n", 1), ("[]\n", 1), ("[a]\n\nsmp = many", 3), ("[a]\nsmp = 0", 2),
      ("[a]\ntimeout = -1", 2), ("[a]\ntest_args = 'open", 2), ("[a]\nqemu_params = -m", 2),
      ("[a]\nqemu_params = -m 12q", 2),
    ])
  func badLines(text: String, line: Int) throws {
    let error = try #require(throws: UnitTestError.self) { try UnitTest.parse(text) }
    #expect(error.line == line)
  }

  @Test(
    "Status and output decide",
    arguments: [
      (1, "PASS: a\nSUMMARY: 1 tests\n", "", "PASS t (1 tests)"), (1, "", "", "PASS t"),
      (1, "SUMMARY: 2 tests\n", "trapline: executed: x, y\n", "PASS t (2 tests; executed: x, y)"),
      (77, "SKIP: no PMU\n", "", "SKIP t (SKIP: no PMU)"),
      (
        3, "PASS: a\nFAIL: b\nSUMMARY: 2 tests, 1 unexpected failures\n", "trapline: x",
        "FAIL t (2 tests, 1 unexpected failures; FAIL: b)"
      ),
      (125, "", "trapline: triple fault\nrax=0\n", "FAIL t (trapline: triple fault)"),
      (0, "", "", "FAIL t (status 0)"), (139, "half a li", "", "FAIL t (status 139)"),
    ])
  func verdicts(status: Int32, output: String, complaint: String, line: String) {
    let verdict = UnitTestVerdict(
      UnitTest(name: "t"), status: status, output: output, complaint: complaint, seconds: 1)
    #expect(verdict.line == line)
  }

  @Test("TAP and JUnit")
  func reports() {
    let verdicts = [
      UnitTestVerdict(name: "a", outcome: .pass, reason: "1 tests", seconds: 0.25),
      UnitTestVerdict(name: "b", outcome: .skip, reason: "issue #3"),
      UnitTestVerdict(name: "c", outcome: .fail, reason: "x < \"y\"", seconds: 1, output: "a\u{1}&b"),
    ]
    #expect(
      UnitTestReport.tap(verdicts) == """
        TAP version 13
        1..3
        ok 1 - a
        ok 2 - b # SKIP issue \\#3
        not ok 3 - c
        # x < "y"

        """)
    #expect(
      UnitTestReport.junit(verdicts, suite: "s") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        <testsuite name="s" tests="3" failures="1" skipped="1" time="1.250">
        <testcase classname="s" name="a" time="0.250"></testcase>
        <testcase classname="s" name="b" time="0.000"><skipped message="issue #3"/></testcase>
        <testcase classname="s" name="c" time="1.000"><failure message="x &lt; &quot;y&quot;"/>\
        <system-out>a\u{FFFD}&amp;b</system-out></testcase>
        </testsuite>
        </testsuites>

        """)
  }
}
