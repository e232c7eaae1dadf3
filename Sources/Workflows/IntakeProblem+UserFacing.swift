import FileIntake
import TargetSetting

extension IntakeProblem: UserFacing {
    package var facts: Facts { ["file": name] }
}
