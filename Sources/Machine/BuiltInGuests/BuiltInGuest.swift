/// The guest programs that the machine carries with it.
public enum BuiltInGuest {}
