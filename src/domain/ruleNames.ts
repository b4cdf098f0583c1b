/** `hotline` and `mailbox` in the built-in rules; a rule set may name others. */
export type ChannelId = string;
/** A named count of a unit: `due`, `handled`, `onTime`, `rework`, `followedUp`, … */
export type CountName = string;
/** A named rate of a unit: `completion`, `onTime`, `rework`, `dissatisfaction`, `satisfaction`, … */
export type RateName = string;
