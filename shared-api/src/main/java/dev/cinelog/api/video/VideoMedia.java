package dev.cinelog.api.video;

/**
 * The bytes of a ready video, as they lie in the object store.
 *
 * @param videoKey object key of the MP4; never shown
 * @param thumbnailKey object key of the JPEG; never shown
 * @param bytes size of the MP4
 * @param durationMillis as probed
 * @param width in pixels
 * @param height in pixels
 * @param codec as FFmpeg names it: {@code h264}
 */
public record VideoMedia(
        String videoKey, String thumbnailKey, long bytes, long durationMillis, int width, int height, String codec) {

    /** Object key of a sheet of its frames, beside the MP4; older videos have none. */
    public String spritesheetKey() {
        return videoKey.substring(0, videoKey.lastIndexOf('/') + 1) + "spritesheet.jpg";
    }
}
