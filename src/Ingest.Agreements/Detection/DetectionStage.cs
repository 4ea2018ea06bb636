using Ingest.Agreements.Detection.Instruments;
using Ingest.Agreements.Detection.Mentions;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>From a document to the agreements in it: the one it is, or those it speaks of.</summary>
public sealed class DetectionStage
{
    public Detections Read(Document document)
    {
        var text = new FlatText(document);
        var instruments = InstrumentReader.Read(text);
        if (instruments.Count > 0)
            return new Detections(instruments, []);
        return MentionReader.IsOfTheField(text) ? new Detections(MentionReader.Read(text), Detection.Claims.Find(text)) : new Detections([], []);
    }

    public IReadOnlyList<DetectedAgreement> Detect(Document document) => Read(document).Agreements;

    /// <summary>Numbers the document states about sets of agreements.</summary>
    public IReadOnlyList<Claim> Claims(Document document) => Read(document).Claims;
}
