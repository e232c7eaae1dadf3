// Nothing is called: the library is loaded before a program and stands in front of the system's functions.
