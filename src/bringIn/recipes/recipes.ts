/** Every source that is known without being told, those of which others could be mistaken for first. */
import type { Recipe } from "../recipe";
import { CRM_FILE_OF_OURS } from "./crmFile";
import { DISCORD } from "./discord";
import { DISCOURSE } from "./discourse";
import { EVENTBRITE_ATTENDEES } from "./eventbriteAttendees";
import { EVENTBRITE_ORDERS } from "./eventbriteOrders";
import { GOOGLE_ANALYTICS } from "./googleAnalytics";
import { GOOGLE_FORMS } from "./googleForms";
import { HUBSPOT } from "./hubspot";
import { LUMA } from "./luma";
import { MAILCHIMP } from "./mailchimp";
import { MAILCHIMP_CAMPAIGNS } from "./mailchimpCampaigns";
import { MAILCHIMP_UNSUBSCRIBED } from "./mailchimpUnsubscribed";
import { MEETUP_MEMBERS } from "./meetupMembers";
import { MEETUP_RSVPS } from "./meetupRsvps";
import { ORBIT } from "./orbit";
import { SESSIONIZE } from "./sessionize";
import { SLACK_ANALYTICS } from "./slackAnalytics";
import { SLACK_MEMBERS } from "./slackMembers";
import { STAR_HISTORY } from "./starHistory";
import { YOUTUBE_DAYS } from "./youtubeDays";
import { YOUTUBE_VIDEOS } from "./youtubeVideos";
import { ZOOM_MEETING } from "./zoomMeeting";
import { ZOOM_WEBINAR } from "./zoomWebinar";

export const RECIPES: readonly Recipe[] = [
  LUMA,
  EVENTBRITE_ATTENDEES,
  EVENTBRITE_ORDERS,
  MEETUP_MEMBERS,
  MEETUP_RSVPS,
  ZOOM_WEBINAR,
  ZOOM_MEETING,
  SESSIONIZE,
  SLACK_MEMBERS,
  SLACK_ANALYTICS,
  DISCOURSE,
  DISCORD,
  STAR_HISTORY,
  HUBSPOT,
  CRM_FILE_OF_OURS,
  MAILCHIMP_UNSUBSCRIBED,
  MAILCHIMP,
  MAILCHIMP_CAMPAIGNS,
  YOUTUBE_VIDEOS,
  YOUTUBE_DAYS,
  GOOGLE_ANALYTICS,
  ORBIT,
  GOOGLE_FORMS,
];
