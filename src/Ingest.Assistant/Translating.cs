using Ingest.Assistant.Calls;
using Ingest.Assistant.Coding;

namespace Ingest.Assistant;

/// <summary>A quotation in another language, for a reviewer who does not read its own. It is an aid to reading and proves nothing.</summary>
internal static class Translating
{
    /// <summary>A translation many times as long as its original is talk.</summary>
    private const int LongestFactor = 4;

    public static async Task<string?> AskAsync(Questions questions, string words, string language, CancellationToken cancellation)
    {
        var visible = VisibleText.Of(words);
        var reply = await questions.AskAsync(new Prompt("translation", PromptFiles.Fill("translation", ("language", language)), [Fence.Around($"into {language}", visible)]), cancellation);
        var text = VisibleText.Of(reply.Text).Trim();
        return reply.State == ReplyState.Answered && text.Length > 0 && text.Length <= 100 + (visible.Length * LongestFactor) && !text.Contains("===", StringComparison.Ordinal) ? text : null;
    }
}
