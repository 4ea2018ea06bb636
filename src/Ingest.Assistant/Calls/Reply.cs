namespace Ingest.Assistant.Calls;

/// <summary>What came of a question.</summary>
/// <param name="Text">The answer as it came; empty where there is none.</param>
internal readonly record struct Reply(ReplyState State, string Text = "");
