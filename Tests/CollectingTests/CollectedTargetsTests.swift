import Collecting
import Testing
