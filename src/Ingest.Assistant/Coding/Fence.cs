using System.Security.Cryptography;
using System.Text;

namespace Ingest.Assistant.Coding;

/// <summary>
/// Puts foreign text between two marks that it cannot hold itself: they are made of its own hash, which nobody can write into it.
/// </summary>
internal static class Fence
{
    public static string Around(string what, string text)
    {
        var mark = $"=== {what} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]} ===";
        return $"{mark}\n{text}\n{mark}";
    }
}
