import Input
import TargetSetting
import Testing

@Suite("A percentage that cannot be taken is answered with one that was probably meant")
struct PercentageTests {
    private func answer(to typed: String, _ field: InputField) -> String {
        do throws(InputProblem) {
            let rate: Percentage = try Input(field).decimal(typed)
            return "\(rate) is taken"
        } catch {
            return error.message
        }
    }

    @Test(
        "A share of 1 is a percentage, wherever one is asked for",
        arguments: [
            ("0.22", InputField.actual, "22.0"), ("0.777", .absenceTarget, "77.7"), ("0.05", .rate, "5.0"),
            ("0.215", .earlierTarget, "21.5"), ("0.2855", .attendance, "28.6"), ("0.01", .percent, "1.0"),
        ])
    func share(_ typed: String, _ field: InputField, _ percent: String) {
        let answer = answer(to: typed, field)
        #expect(answer.hasSuffix("Type a percentage, such as \(percent)."), "\(answer)")
    }

    @Test(
        "Attendance below 1% is a share of 1: no unit has it",
        arguments: [("0.6", "60.0"), ("0.9", "90.0"), ("0.05", "5.0")])
    func attended(_ typed: String, _ percent: String) throws {
        do throws(InputProblem) {
            _ = try Input(.attendance).attended(typed)
            Issue.record("\(typed) is taken")
        } catch {
            #expect(error.message.hasSuffix("Type a percentage, such as \(percent)."), "\(error.message)")
        }
        for rate in ["0", "1", "1.0", "92.4%", "100"] { _ = try Input(.attendance).attended(rate) }
    }

    @Test(
        "An absence target is never rounded up, which could put it above its ceiling",
        arguments: [("22.05", "22.0"), ("22.99", "22.9"), ("1.09%", "1.0")])
    func down(_ typed: String, _ lower: String) {
        let answer = answer(to: typed, .absenceTarget)
        #expect(answer.hasSuffix("Round it down, such as \(lower)."), "\(answer)")
    }

    @Test("In a cell too the example is made of what stands there")
    func cell() {
        #expect(throws: InputProblem.self) { _ = try Input.cell.decimal("28.57") as Percentage }
        do throws(InputProblem) {
            _ = try Input.cell.decimal("28.57") as Percentage
        } catch {
            #expect(error.inCell.hasSuffix("such as 28.6."))
        }
    }
}
